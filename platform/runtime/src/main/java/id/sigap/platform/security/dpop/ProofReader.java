package id.sigap.platform.security.dpop;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** Reads proofs (RFC 9449, section 4.2) and verifies them with the key that they bring: ES256 over P-256 and nothing else. */
@ApplicationScoped
class ProofReader {

    static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final String TYPE = "dpop+jwt";
    private static final int MOST_CHARS = 2048;
    private static final int LONGEST_ID = 128;

    private final JwtConsumer consumer = new JwtConsumerBuilder()
            .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, ALGORITHM)
            .setExpectedType(true, TYPE).setSkipDefaultAudienceValidation().setRequireJwtId().setRequireIssuedAt()
            .setVerificationKeyResolver(ProofReader::keyOf).build();

    /** Empty if it is no proof, or its signature is not that of its key. */
    Optional<Proof> read(String text) {
        if (text.length() > MOST_CHARS) {
            return Optional.empty();
        }
        try {
            JwtContext context = consumer.process(text);
            JwtClaims claims = context.getJwtClaims();
            JsonWebKey key = ((JsonWebSignature) context.getJoseObjects().getFirst()).getJwkHeader();
            if (claims.getJwtId().isBlank() || claims.getJwtId().length() > LONGEST_ID) {
                return Optional.empty();
            }
            return Optional.of(new Proof(key.calculateBase64urlEncodedThumbprint("SHA-256"), claims.getJwtId(),
                    claims.getStringClaimValue("htm"), claims.getStringClaimValue("htu"),
                    Instant.ofEpochSecond(claims.getIssuedAt().getValue()), claims.getStringClaimValue("ath")));
        } catch (InvalidJwtException | MalformedClaimException | JoseException | java.time.DateTimeException notAProof) {
            return Optional.empty();
        }
    }

    private static Key keyOf(JsonWebSignature jws, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        try {
            PublicJsonWebKey key = jws.getJwkHeader();
            boolean isPublicP256 = key instanceof EllipticCurveJsonWebKey curve && EllipticCurves.P_256.equals(curve.getCurveName())
                    && jws.getHeaders().getObjectHeaderValue("jwk") instanceof Map<?, ?> members && !members.containsKey("d");
            if (isPublicP256) {
                return key.getPublicKey();
            }
            throw new UnresolvableKeyException("not a public key on P-256");
        } catch (JoseException e) {
            throw new UnresolvableKeyException("not a key", e);
        }
    }
}
