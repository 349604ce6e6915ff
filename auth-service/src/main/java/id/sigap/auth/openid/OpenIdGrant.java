package id.sigap.auth.openid;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a client was given with a session.
 *
 * @param nonce of the request that opened the session; null if it had none
 */
public record OpenIdGrant(UUID sessionId, String clientId, Set<OpenIdScope> scopes, String nonce, SignInMethod method, Instant signedInAt) {
}
