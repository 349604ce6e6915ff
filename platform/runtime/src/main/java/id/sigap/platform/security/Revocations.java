package id.sigap.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Sessions that were ended before their tokens expire. An answer may be one second old. */
@ApplicationScoped
public class Revocations {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Database database;
    private final Cache<UUID, Boolean> known = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(FRESH).build();

    Revocations(Database database) {
        this.database = database;
    }

    boolean isRevoked(UUID sessionId) {
        return known.get(sessionId, this::look);
    }

    /** Marks a session as ended, in the caller's transaction. */
    public void put(UUID sessionId, Instant revokedAt) {
        database.update("insert into revoked_session (session_id, revoked_at) values (?, ?) on conflict do nothing", sessionId, revokedAt);
        // this replica knows at once; should the transaction fail, it knows better a second later
        known.put(sessionId, true);
    }

    /** Forgets sessions that ended longer ago than any token lives. */
    public int prune(Duration olderThan) {
        return database.update("delete from revoked_session where revoked_at < now() - make_interval(secs => ?)", (double) olderThan.toSeconds());
    }

    void clear() {
        database.update("delete from revoked_session");
    }

    private boolean look(UUID sessionId) {
        return database.first("select 1 from revoked_session where session_id = ?", row -> true, sessionId).orElse(false);
    }
}
