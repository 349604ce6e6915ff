package id.sigap.platform.security;

import id.sigap.contracts.auth.SigningKeyState;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;

/** The public keys of access tokens, kept in this service's own database, so that it verifies with auth-service away. */
@ApplicationScoped
public class SigningKeys {

    /** A token may name any key id: unknown ones send us to the database once in this time at most. */
    private static final Duration RELOAD_AT_MOST_EVERY = Duration.ofSeconds(1);
    /** A key that was retired meanwhile is noticed after this time. */
    private static final Duration RELOAD_AT_LEAST_EVERY = Duration.ofMinutes(1);

    private record Key(PublicKey key, Instant retiresAt) {
    }

    private final AgroalDataSource database;
    private final Clock clock;
    private volatile Map<String, Key> keys = Map.of();
    private volatile Instant loadedAt = Instant.MIN;

    SigningKeys(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The key of this id, unless it is unknown or retired. */
    Optional<PublicKey> find(String keyId) {
        Instant now = clock.instant();
        if (isOlderThan(RELOAD_AT_LEAST_EVERY, now) || !keys.containsKey(keyId) && isOlderThan(RELOAD_AT_MOST_EVERY, now)) {
            reload(now);
        }
        return Optional.ofNullable(keys.get(keyId)).filter(key -> key.retiresAt() == null || key.retiresAt().isAfter(now)).map(Key::key);
    }

    /** Keeps a key, in the caller's transaction. auth-service calls it for its own keys, the others are told by event. */
    public void put(SigningKeyState key) {
        try (Connection c = database.getConnection(); PreparedStatement put = c.prepareStatement("""
                insert into signing_key (key_id, public_jwk, active_from, retires_at) values (?, ?, ?, ?)
                on conflict (key_id) do update set public_jwk = excluded.public_jwk, active_from = excluded.active_from,
                    retires_at = excluded.retires_at""")) {
            put.setString(1, key.keyId());
            put.setString(2, key.publicJwk());
            put.setObject(3, key.activeFrom().atOffset(ZoneOffset.UTC));
            put.setObject(4, key.retiresAt() == null ? null : key.retiresAt().atOffset(ZoneOffset.UTC));
            put.executeUpdate();
        } catch (SQLException e) {
            throw new SecurityStoreException("could not keep a signing key", e);
        }
    }

    void clear() {
        try (Connection c = database.getConnection(); PreparedStatement clear = c.prepareStatement("delete from signing_key")) {
            clear.executeUpdate();
        } catch (SQLException e) {
            throw new SecurityStoreException("could not clear the signing keys", e);
        }
    }

    /** A clock that was put back must not keep new keys out until it has caught up. */
    private boolean isOlderThan(Duration age, Instant now) {
        return loadedAt.isBefore(now.minus(age)) || loadedAt.isAfter(now);
    }

    private synchronized void reload(Instant now) {
        if (!isOlderThan(RELOAD_AT_MOST_EVERY, now)) {
            return;
        }
        Map<String, Key> fresh = new HashMap<>();
        try (Connection c = database.getConnection();
                PreparedStatement read = c.prepareStatement("select key_id, public_jwk, retires_at from signing_key");
                ResultSet row = read.executeQuery()) {
            while (row.next()) {
                OffsetDateTime retiresAt = row.getObject(3, OffsetDateTime.class);
                PublicKey key = PublicJsonWebKey.Factory.newPublicJwk(row.getString(2)).getPublicKey();
                fresh.put(row.getString(1), new Key(key, retiresAt == null ? null : retiresAt.toInstant()));
            }
        } catch (SQLException | JoseException e) {
            throw new SecurityStoreException("could not load the signing keys", e);
        }
        keys = Map.copyOf(fresh);
        loadedAt = now;
    }
}
