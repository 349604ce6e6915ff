package id.sigap.sandbox.bank.snap;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/** Access tokens, of which only the hash is kept. */
@Singleton
class SnapTokens {

    static final Duration LIFE = Duration.ofSeconds(900);

    private final SecureRandom random = new SecureRandom();
    private final Sql sql;
    private final Clock clock;

    SnapTokens(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    String issue() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.update("delete from snap_token where expires_at < ?", clock.instant());
        sql.update("insert into snap_token (token_hash, expires_at) values (?, ?)", hash(token), clock.instant().plus(LIFE));
        return token;
    }

    boolean isLive(String token) {
        return sql.first("select 1 from snap_token where token_hash = ? and expires_at > ?", row -> true,
                hash(token), clock.instant()).isPresent();
    }

    private static byte[] hash(String token) {
        return SnapSignature.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
