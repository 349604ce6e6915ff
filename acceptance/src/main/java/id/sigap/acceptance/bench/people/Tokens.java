package id.sigap.acceptance.bench.people;

import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.local.KeyMaker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/** Access tokens as auth-service makes them (RFC 9068, ES256), with a key of this run's own. */
public final class Tokens {

    /** Services look for a key that they do not know once a second: so long after {@link #announcement} they all know it. */
    public static final Duration KEY_SPREADS = Duration.ofSeconds(3);

    private static final Duration LIFE = Duration.ofMinutes(30);

    private final String issuer;
    private final String keyId = "bench-" + UUID.randomUUID();
    private final KeyPair pair;
    private final String header = encoded("{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"" + keyId + "\"}");

    /** @param issuer the public address that the services know */
    public Tokens(String issuer) {
        this.issuer = issuer;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String keyId() {
        return keyId;
    }

    /** What auth-service says of a key that tokens are signed with from now on. */
    public Said announcement() {
        return new Said(SigningKeyState.class, UUID.randomUUID(), keyId, 1, Map.of("keyId", keyId, "publicJwk", publicJwk(), "activeFrom", Instant.now().toString()));
    }

    /** The public key as JSON (RFC 7517). */
    public String publicJwk() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        return "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(keyId, KeyMaker.coordinate(key.getW().getAffineX()),
                KeyMaker.coordinate(key.getW().getAffineY()));
    }

    /** A member's, valid for half an hour. */
    public String of(Newcomer newcomer) {
        long now = Instant.now().getEpochSecond();
        String payload = "{\"iss\":\"%s\",\"aud\":\"sigap\",\"sub\":\"%s\",\"iat\":%d,\"exp\":%d,\"jti\":\"%s\",\"sid\":\"%s\",\"pid\":\"%s\",\"groups\":[\"MEMBER\"]}".formatted(issuer,
                newcomer.accountId(), now, now + LIFE.toSeconds(), UUID.randomUUID(), newcomer.sessionId(), newcomer.personId());
        String signed = header + "." + encoded(payload);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
