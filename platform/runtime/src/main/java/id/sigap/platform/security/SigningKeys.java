package id.sigap.platform.security;

import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/** The public keys of access tokens, kept in this service's own database, so that it verifies with auth-service away. */
@ApplicationScoped
public class SigningKeys {

    /** A token may name any key id: unknown ones send us to the database once in this time at most. */
    private static final Duration RELOAD_AT_MOST_EVERY = Duration.ofSeconds(1);
    /** A key that was retired meanwhile is noticed after this time. */
    private static final Duration RELOAD_AT_LEAST_EVERY = Duration.ofMinutes(1);

    private record Key(String id, PublicKey key, Instant retiresAt) {
    }

    private final Database database;
    private final Clock clock;
    private volatile Map<String, Key> keys = Map.of();
    private volatile Instant loadedAt = Instant.MIN;

    SigningKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The key of this id, unless it is unknown or retired. */
    public Optional<PublicKey> find(String keyId) {
        Instant now = clock.instant();
        if (isOlderThan(RELOAD_AT_LEAST_EVERY, now) || !keys.containsKey(keyId) && isOlderThan(RELOAD_AT_MOST_EVERY, now)) {
            reload(now);
        }
        return Optional.ofNullable(keys.get(keyId)).filter(key -> key.retiresAt() == null || key.retiresAt().isAfter(now)).map(Key::key);
    }

    /** The key that a token names in its {@code kid}, for a consumer of tokens. */
    public PublicKey named(JsonWebSignature token, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        return Optional.ofNullable(token.getKeyIdHeaderValue()).flatMap(this::find)
                .orElseThrow(() -> new UnresolvableKeyException("unknown key"));
    }

    /** Keeps a key, in the caller's transaction. auth-service calls it for its own keys, the others are told by event. */
    public void put(SigningKeyState key) {
        database.update("""
                insert into signing_key (key_id, public_jwk, active_from, retires_at) values (?, ?, ?, ?)
                on conflict (key_id) do update set public_jwk = excluded.public_jwk, active_from = excluded.active_from,
                    retires_at = excluded.retires_at""", key.keyId(), key.publicJwk(), key.activeFrom(), key.retiresAt());
    }

    void clear() {
        database.update("delete from signing_key");
    }

    /** A clock that was put back must not keep new keys out until it has caught up. */
    private boolean isOlderThan(Duration age, Instant now) {
        return loadedAt.isBefore(now.minus(age)) || loadedAt.isAfter(now);
    }

    private synchronized void reload(Instant now) {
        if (!isOlderThan(RELOAD_AT_MOST_EVERY, now)) {
            return;
        }
        keys = database.list("select key_id, public_jwk, retires_at from signing_key", SigningKeys::key).stream()
                .collect(Collectors.toUnmodifiableMap(Key::id, Function.identity()));
        loadedAt = now;
    }

    private static Key key(Row row) throws SQLException {
        try {
            PublicKey key = PublicJsonWebKey.Factory.newPublicJwk(row.text("public_jwk")).getPublicKey();
            return new Key(row.text("key_id"), key, row.instant("retires_at"));
        } catch (JoseException e) {
            throw new IllegalStateException("a signing key in the database is not a JWK", e);
        }
    }
}
