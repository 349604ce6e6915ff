package id.sigap.platform.security.stepup;

import id.sigap.platform.PlatformConfig;
import id.sigap.platform.security.SigningKeys;
import id.sigap.platform.security.TokenVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Verifies step-up tokens with the keys of access tokens; their type keeps the two apart. */
@ApplicationScoped
public class StepUpReader {

    /** The {@code typ} of step-up tokens. */
    public static final String TYPE = "step-up+jwt";
    /** What the owner confirmed with: {@code amr}, RFC 8176. */
    public static final String METHODS = "amr";
    /** When that factor was added to the account, in seconds of the epoch. */
    public static final String SINCE = "factor_since";
    private static final int MOST_CHARS = 2048;

    private final JwtConsumer consumer;
    private final Clock clock;

    StepUpReader(SigningKeys keys, PlatformConfig config, Clock clock) {
        this.clock = clock;
        this.consumer = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setExpectedType(true, TYPE).setExpectedIssuer(config.publicUrl()).setExpectedAudience(TokenVerifier.AUDIENCE)
                .setRequireExpirationTime().setRequireSubject().setRequireJwtId()
                .setVerificationKeyResolver(keys::named).build();
    }

    /** Empty if it is no step-up token of ours, or has expired. */
    Optional<Confirmation> read(String token) {
        if (token.length() > MOST_CHARS) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = consumer.processToClaims(token);
            Instant expiresAt = Instant.ofEpochSecond(claims.getExpirationTime().getValue());
            if (!clock.instant().isBefore(expiresAt)) {
                return Optional.empty();
            }
            return Optional.of(new Confirmation(UUID.fromString(claims.getJwtId()), UUID.fromString(claims.getSubject()),
                    UUID.fromString(claims.getStringClaimValue("sid")), String.valueOf(claims.getStringClaimValue("op")),
                    String.valueOf(claims.getStringClaimValue("digest")), expiresAt, proved(claims)));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException | NullPointerException notOne) {
            return Optional.empty();
        }
    }

    private static StepUp.Proved proved(JwtClaims claims) throws MalformedClaimException {
        List<String> methods = claims.hasClaim(METHODS) ? claims.getStringListClaimValue(METHODS) : List.of();
        return new StepUp.Proved(Set.copyOf(methods), Optional.ofNullable(claims.getClaimValue(SINCE, Long.class)).map(Instant::ofEpochSecond));
    }
}
