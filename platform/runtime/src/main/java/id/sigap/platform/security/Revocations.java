package id.sigap.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Sessions that were ended before their tokens expire. An answer may be one second old. */
@ApplicationScoped
public class Revocations {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final Cache<UUID, Boolean> known = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(FRESH).build();

    Revocations(AgroalDataSource database) {
        this.database = database;
    }

    boolean isRevoked(UUID sessionId) {
        return known.get(sessionId, this::look);
    }

    /** Marks a session as ended, in the caller's transaction. */
    public void put(UUID sessionId, Instant revokedAt) {
        update("insert into revoked_session (session_id, revoked_at) values (?, ?) on conflict do nothing", sessionId,
                revokedAt.atOffset(ZoneOffset.UTC));
        // this replica knows at once; should the transaction fail, it knows better a second later
        known.put(sessionId, true);
    }

    /** Forgets sessions that ended longer ago than any token lives. */
    public int prune(Duration olderThan) {
        return update("delete from revoked_session where revoked_at < now() - make_interval(secs => ?)", (double) olderThan.toSeconds());
    }

    void clear() {
        update("delete from revoked_session");
    }

    private boolean look(UUID sessionId) {
        try (Connection c = database.getConnection();
                PreparedStatement look = c.prepareStatement("select exists (select from revoked_session where session_id = ?)")) {
            look.setObject(1, sessionId);
            try (ResultSet row = look.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new SecurityStoreException("could not look up a session", e);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new SecurityStoreException("could not write sessions", e);
        }
    }
}
