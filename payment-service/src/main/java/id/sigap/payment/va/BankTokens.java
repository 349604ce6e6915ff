package id.sigap.payment.va;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Access tokens that the bank holds with us; only their hashes are kept. */
@ApplicationScoped
class BankTokens {

    static final Duration LIFE = Duration.ofSeconds(900);
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database db;
    private final Clock clock;

    BankTokens(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    String issue(String clientId) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        db.update("delete from snap_token where expires_at < ?", clock.instant());
        db.update("insert into snap_token (token_hash, client_id, expires_at) values (?, ?, ?)", hash(token), clientId,
                clock.instant().plus(LIFE));
        return token;
    }

    boolean isLive(String token) {
        return db.first("select 1 from snap_token where token_hash = ? and expires_at > ?", row -> true, hash(token), clock.instant())
                .isPresent();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
