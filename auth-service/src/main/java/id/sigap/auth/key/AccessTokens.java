package id.sigap.auth.key;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.security.TokenVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Issues access tokens (JWT, RFC 9068, ES256): who the account is, whom it is bound to, what it may act as, in which session. */
@ApplicationScoped
public class AccessTokens {

    private final SigningKeyHolder keys;
    private final PlatformConfig platform;
    private final AuthConfig config;
    private final Clock clock;

    AccessTokens(SigningKeyHolder keys, PlatformConfig platform, AuthConfig config, Clock clock) {
        this.keys = keys;
        this.platform = platform;
        this.config = config;
        this.clock = clock;
    }

    public String issue(Account account, UUID sessionId) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(platform.publicUrl());
        claims.setAudience(TokenVerifier.AUDIENCE);
        claims.setSubject(account.id().toString());
        claims.setJwtId(Ids.next().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(config.session().accessTokenLife()).getEpochSecond()));
        claims.setStringClaim("sid", sessionId.toString());
        claims.setStringListClaim("groups", account.roles().stream().map(Role::name).sorted().toList());
        account.personId().ifPresent(person -> claims.setStringClaim("pid", person.toString()));
        account.npp().ifPresent(npp -> claims.setStringClaim("npp", npp));
        return sign(claims);
    }

    private String sign(JwtClaims claims) {
        SigningKeyHolder.Current key = keys.current();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", TokenVerifier.TYPE);
        jws.setKeyIdHeaderValue(key.keyId());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKey(key.key());
        jws.setPayload(claims.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
    }
}
