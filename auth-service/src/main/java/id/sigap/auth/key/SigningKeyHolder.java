package id.sigap.auth.key;

import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The key that signs now, opened, and looked up again every few seconds. */
@ApplicationScoped
class SigningKeyHolder {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final KeyTable table;
    private final PersonalData sealing;
    private final Clock clock;
    private volatile Current current;

    SigningKeyHolder(KeyTable table, PersonalData sealing, Clock clock) {
        this.table = table;
        this.sealing = sealing;
        this.clock = clock;
    }

    record Current(String keyId, PrivateKey key, Instant readAt) {
        @Override
        public String toString() {
            return "Current[" + keyId + "]";
        }
    }

    Current current() {
        Instant now = clock.instant();
        Current held = current;
        if (held == null || held.readAt().plus(FRESH).isBefore(now) || held.readAt().isAfter(now)) {
            held = read(now);
            current = held;
        }
        return held;
    }

    private Current read(Instant now) {
        KeyTable.Kept row = table.signing().orElseThrow(() -> new IllegalStateException("there is no signing key"));
        String keyId = row.key().keyId();
        try {
            String jwk = sealing.open(UUID.fromString(keyId), KeyMaker.CONTEXT, row.sealedJwk());
            return new Current(keyId, PublicJsonWebKey.Factory.newPublicJwk(jwk).getPrivateKey(), now);
        } catch (JoseException e) {
            throw new IllegalStateException("signing key " + keyId + " is unreadable", e);
        }
    }
}
