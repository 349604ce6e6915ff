package id.sigap.testkit;

import id.sigap.contracts.auth.Role;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** Access tokens as auth-service would make them, with a key that the service under test knows. */
public final class TestTokens {

    private static final String KEY_ID = "test-key";
    private static final EllipticCurveJsonWebKey KEY = key();
    private static final Set<String> KNOWN_IN = new HashSet<>();

    private TestTokens() {
    }

    /** A member whose account is bound to a person. */
    public static String member(UUID accountId, UUID personId) {
        return token(accountId, Set.of(Role.MEMBER), Map.of("pid", personId.toString()));
    }

    /** A member whose account is not bound to anybody yet. */
    public static String unbound(UUID accountId) {
        return token(accountId, Set.of(Role.MEMBER), Map.of());
    }

    public static String employer(UUID accountId, String npp) {
        return token(accountId, Set.of(Role.EMPLOYER), Map.of("npp", npp));
    }

    public static String hospital(UUID accountId, String facility) {
        return token(accountId, Set.of(Role.HOSPITAL), Map.of("facility", facility));
    }

    public static String officer(UUID accountId) {
        return token(accountId, Set.of(Role.OFFICER), Map.of());
    }

    public static String supervisor(UUID accountId) {
        return token(accountId, Set.of(Role.OFFICER, Role.SUPERVISOR), Map.of());
    }

    public static String operator(UUID accountId) {
        return token(accountId, Set.of(Role.OPERATOR), Map.of());
    }

    /** Any token: {@code claims} are added to, and replace, the usual ones; a null value removes one. */
    public static String token(UUID accountId, Set<Role> roles, Map<String, Object> claims) {
        JwtClaims jwt = new JwtClaims();
        jwt.setIssuer(ConfigProvider.getConfig().getValue("sigap.public-url", String.class));
        jwt.setAudience("sigap");
        jwt.setSubject(accountId.toString());
        jwt.setIssuedAtToNow();
        jwt.setExpirationTimeMinutesInTheFuture(10);
        jwt.setGeneratedJwtId();
        jwt.setClaim("sid", UUID.randomUUID().toString());
        jwt.setStringListClaim("groups", List.copyOf(roles.stream().map(Role::name).toList()));
        new HashMap<>(claims).forEach(jwt::setClaim);
        return sign(jwt, "at+jwt");
    }

    /** A confirmation of one operation by the owner of a session: {@code claims} replace the usual ones. */
    public static String stepUp(UUID accountId, UUID sessionId, String operation, String digest, Map<String, Object> claims) {
        JwtClaims jwt = new JwtClaims();
        jwt.setIssuer(ConfigProvider.getConfig().getValue("sigap.public-url", String.class));
        jwt.setAudience("sigap");
        jwt.setSubject(accountId.toString());
        jwt.setExpirationTimeMinutesInTheFuture(5);
        jwt.setJwtId(UUID.randomUUID().toString());
        jwt.setClaim("sid", sessionId.toString());
        jwt.setClaim("op", operation);
        jwt.setClaim("digest", digest);
        claims.forEach(jwt::setClaim);
        return sign(jwt, "step-up+jwt");
    }

    private static synchronized String sign(JwtClaims claims, String type) {
        makeKnown();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(KEY_ID);
        jws.setHeader("typ", type);
        jws.setKey(KEY.getPrivateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void makeKnown() {
        String url = TestState.get("db.url");
        if (!KNOWN_IN.add(url)) {
            return;
        }
        try (Connection c = DriverManager.getConnection(url, TestState.get("db.user"), TestState.get("db.password"));
                PreparedStatement put = c.prepareStatement("insert into signing_key (key_id, public_jwk, active_from) values (?, ?, now()) "
                        + "on conflict (key_id) do update set public_jwk = excluded.public_jwk")) {
            put.setString(1, KEY_ID);
            put.setString(2, KEY.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            put.executeUpdate();
            // the service looks for unknown keys once a second at most
            Thread.sleep(1_100);
        } catch (SQLException e) {
            throw new IllegalStateException("could not tell the service of the test key", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static EllipticCurveJsonWebKey key() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(KEY_ID);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
