package id.sigap.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;

/** A verified access token. */
public class AccessToken extends DefaultJWTCallerPrincipal {

    private final String keyThumbprint;

    /** @param keyThumbprint null for a bearer token */
    AccessToken(String token, JwtClaims claims, String keyThumbprint) {
        super(token, TokenVerifier.TYPE, claims);
        this.keyThumbprint = keyThumbprint;
    }

    /** Of the key whose holder alone may use the token ({@code cnf.jkt}, RFC 9449); empty for a bearer token. */
    public Optional<String> keyThumbprint() {
        return Optional.ofNullable(keyThumbprint);
    }
}
