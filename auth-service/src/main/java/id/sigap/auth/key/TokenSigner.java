package id.sigap.auth.key;

import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Signs tokens of every kind with the key that signs now (JWT, ES256). */
@ApplicationScoped
public class TokenSigner {

    private final SigningKeyHolder keys;

    TokenSigner(SigningKeyHolder keys) {
        this.keys = keys;
    }

    /** @param type each kind has its own, so that none passes as another */
    public String sign(JwtClaims claims, String type) {
        SigningKeyHolder.Current key = keys.current();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", type);
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
