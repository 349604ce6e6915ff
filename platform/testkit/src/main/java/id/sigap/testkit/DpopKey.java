package id.sigap.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The key of a client that proves to hold it (DPoP, RFC 9449). */
public final class DpopKey {

    private final EllipticCurveJsonWebKey key;
    private final String publicUrl;

    /** For the program that the test runs in. */
    public DpopKey() {
        this(ConfigProvider.getConfig().getValue("sigap.public-url", String.class));
    }

    /** @param publicUrl under which clients reach the suite */
    public DpopKey(String publicUrl) {
        this.publicUrl = publicUrl;
        try {
            key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public EllipticCurveJsonWebKey key() {
        return key;
    }

    /** RFC 7638, SHA-256. */
    public String thumbprint() {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    /**
     * A new proof.
     *
     * @param path        below the public URL
     * @param accessToken null where there is none yet
     */
    public String proof(String method, String path, String accessToken) {
        return proof(method, path, accessToken, same -> { }, same -> { });
    }

    /** A proof with what an attacker changes. */
    public String proof(String method, String path, String accessToken, Consumer<JwtClaims> claims, Consumer<JsonWebSignature> header) {
        JwtClaims jwt = new JwtClaims();
        jwt.setGeneratedJwtId();
        jwt.setIssuedAtToNow();
        jwt.setStringClaim("htm", method);
        jwt.setStringClaim("htu", publicUrl + path);
        if (accessToken != null) {
            jwt.setStringClaim("ath", digest(accessToken));
        }
        claims.accept(jwt);
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", "dpop+jwt");
        jws.setAlgorithmHeaderValue("ES256");
        jws.setJwkHeader(key);
        jws.setKey(key.getPrivateKey());
        jws.setPayload(jwt.toJson());
        header.accept(jws);
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String accessToken) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(accessToken.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
