package id.sigap.auth.openid;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.key.TokenSigner;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.security.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/**
 * ID tokens (OpenID Connect Core, section 2): who signed in, when and how, for one client. They have a type and an audience of
 * their own, so that neither they nor access tokens (RFC 9068) pass as the other.
 */
@ApplicationScoped
public class IdTokens {

    private static final String TYPE = "JWT";
    private static final int LONGEST = 4096;
    private static final int HALF_OF_SHA256 = 16;

    private final TokenSigner signer;
    private final SigningKeys keys;
    private final String issuer;
    private final Duration life;
    private final Clock clock;

    IdTokens(TokenSigner signer, SigningKeys keys, PlatformConfig platform, AuthConfig config, Clock clock) {
        this.signer = signer;
        this.keys = keys;
        this.issuer = platform.publicUrl();
        this.life = config.session().accessTokenLife();
        this.clock = clock;
    }

    /** The token that answers the client's request: it bears the request's nonce. */
    public String issueFirst(OpenIdGrant grant, UUID accountId, String accessToken) {
        JwtClaims claims = claims(grant, accountId, accessToken);
        if (grant.nonce() != null) {
            claims.setStringClaim("nonce", grant.nonce());
        }
        return signer.sign(claims, TYPE);
    }

    /** A fresh one for a session that goes on (OpenID Connect Core, 12.2): the sign-in is still that of the first. */
    public String issueAgain(OpenIdGrant grant, UUID accountId, String accessToken) {
        return signer.sign(claims(grant, accountId, accessToken), TYPE);
    }

    private JwtClaims claims(OpenIdGrant grant, UUID accountId, String accessToken) {
        Instant now = clock.instant();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(accountId.toString());
        claims.setAudience(grant.clientId());
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
        claims.setClaim("auth_time", grant.signedInAt().getEpochSecond());
        claims.setStringClaim("acr", grant.method().acr());
        claims.setStringListClaim("amr", grant.method().amr());
        claims.setStringClaim("at_hash", leftHalf(accessToken));
        return claims;
    }

    /** The account that a client's {@code id_token_hint} names; it may have expired. Empty if it is no ID token of that client's. */
    public Optional<UUID> accountOf(String hint, String clientId) {
        if (hint.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String subject = new JwtConsumerBuilder()
                    .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setExpectedType(true, TYPE).setExpectedIssuer(issuer).setExpectedAudience(clientId).setRequireSubject()
                    .setRequireIssuedAt().setRequireExpirationTime().setAllowedClockSkewInSeconds(Integer.MAX_VALUE)
                    .setVerificationKeyResolver(keys::named).build().process(hint).getJwtClaims().getSubject();
            return Optional.of(UUID.fromString(subject));
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException noIdToken) {
            return Optional.empty();
        }
    }

    private static String leftHalf(String accessToken) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(accessToken.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HALF_OF_SHA256));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
