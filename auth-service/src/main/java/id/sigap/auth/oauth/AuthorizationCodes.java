package id.sigap.auth.oauth;

import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The codes that carry a sign-in from the page to the client. In the caller's transaction. */
@ApplicationScoped
class AuthorizationCodes {

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final int BYTES = 32;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final BlindIndex digests;
    private final Clock clock;

    AuthorizationCodes(Database database, BlindIndex digests, Clock clock) {
        this.database = database;
        this.digests = digests;
        this.clock = clock;
    }

    String make(UUID sessionId, AuthorizationRequest request) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        database.update("delete from authorization_code where expires_at < ?", clock.instant().minus(Duration.ofDays(1)));
        database.update("insert into authorization_code (digest, session_id, client_id, redirect_uri, challenge, expires_at) values (?, ?, ?, ?, ?, ?)",
                digest(code), sessionId, request.clientId(), request.redirectUri(), request.challenge(), clock.instant().plus(LIFE));
        return code;
    }

    /** What a code comes to. */
    sealed interface Use {
        record Good(UUID sessionId) implements Use {
        }

        /** It was used before: whoever got the session by it is not to keep it (RFC 9700, section 2.1.1). */
        record Again(UUID sessionId) implements Use {
        }

        record Worthless() implements Use {
        }
    }

    private record Kept(UUID sessionId, String challenge, Instant expiresAt, Instant usedAt) {
    }

    Use use(String code, String clientId, String redirectUri, String verifier) {
        if (code == null || code.length() > LONGEST || clientId == null || redirectUri == null || verifier == null) {
            return new Use.Worthless();
        }
        Optional<Kept> found = database.first("""
                select session_id, challenge, expires_at, used_at from authorization_code where digest = ? and client_id = ? and redirect_uri = ?
                for update""", row -> new Kept(row.uuid("session_id"), row.text("challenge"), row.instant("expires_at"), row.instant("used_at")),
                digest(code), clientId, redirectUri);
        if (found.isEmpty()) {
            return new Use.Worthless();
        }
        Kept kept = found.get();
        if (kept.usedAt() != null) {
            return new Use.Again(kept.sessionId());
        }
        database.update("update authorization_code set used_at = ? where digest = ?", clock.instant(), digest(code));
        boolean good = clock.instant().isBefore(kept.expiresAt()) && challenge(verifier).equals(kept.challenge());
        return good ? new Use.Good(kept.sessionId()) : new Use.Again(kept.sessionId());
    }

    private byte[] digest(String code) {
        return digests.of("authorization-code", code);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
