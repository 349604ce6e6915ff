package id.sigap.auth.oauth;

import id.sigap.contracts.type.Npp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A system of an employer's.
 *
 * @param endedAt null while it may ask for tokens
 */
record ApiClient(UUID id, String name, Npp npp, Set<Scope> scopes, Instant madeAt, Instant endedAt) {
}
