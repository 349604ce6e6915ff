package id.sigap.auth.key;

import id.sigap.auth.StoreException;
import id.sigap.auth.key.rule.SigningKey;
import id.sigap.contracts.event.Topic;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The signing keys with their sealed private halves. In the caller's transaction. */
@ApplicationScoped
class KeyTable {

    private static final String COLUMNS = "key_id, active_from, sent_at, signs_from, retires_at, public_jwk, sealed_jwk";

    private final AgroalDataSource database;

    KeyTable(AgroalDataSource database) {
        this.database = database;
    }

    /** A key with its two halves. */
    record Row(SigningKey key, String publicJwk, byte[] sealedJwk) {
        @Override
        public String toString() {
            return "Row[" + key.keyId() + "]";
        }
    }

    /** Lets one transaction at a time change keys, of all replicas. */
    void lock() {
        try (Connection c = database.getConnection();
                PreparedStatement lock = c.prepareStatement("select pg_advisory_xact_lock(hashtext('auth.signing-keys'))")) {
            lock.execute();
        } catch (SQLException e) {
            throw new StoreException("could not lock the signing keys", e);
        }
    }

    List<Row> all() {
        return read("select " + COLUMNS + " from signing_secret order by active_from");
    }

    Optional<Row> signing() {
        return read("select " + COLUMNS + " from signing_secret where signs_from is not null and retires_at is null").stream().findFirst();
    }

    void add(SigningKey key, String publicJwk, byte[] sealedJwk) {
        update("insert into signing_secret (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)", key.keyId(), at(key.activeFrom()),
                at(key.sentAt()), at(key.signsFrom()), at(key.retiresAt()), publicJwk, sealedJwk);
    }

    void signsFrom(String keyId, Instant now) {
        update("update signing_secret set signs_from = ? where key_id = ?", at(now), keyId);
    }

    void retiresAt(String keyId, Instant at) {
        update("update signing_secret set retires_at = ? where key_id = ?", at(at), keyId);
    }

    void remove(String keyId) {
        update("delete from signing_secret where key_id = ?", keyId);
    }

    /** Notes of keys that have no event left to send that they have been sent. */
    void noteSent(Instant now) {
        update("""
                update signing_secret k set sent_at = ? where sent_at is null
                and not exists (select from outbox o where o.aggregatetype = ? and o.aggregateid = k.key_id)
                and not exists (select from outbox_parked o where o.aggregatetype = ? and o.aggregateid = k.key_id)""",
                at(now), Topic.SIGNING_KEY_STATE.topicName(), Topic.SIGNING_KEY_STATE.topicName());
    }

    private List<Row> read(String sql) {
        List<Row> rows = new ArrayList<>();
        try (Connection c = database.getConnection(); PreparedStatement read = c.prepareStatement(sql); ResultSet row = read.executeQuery()) {
            while (row.next()) {
                rows.add(new Row(new SigningKey(row.getString(1), instant(row, 2), instant(row, 3), instant(row, 4), instant(row, 5)),
                        row.getString(6), row.getBytes(7)));
            }
        } catch (SQLException e) {
            throw new StoreException("could not read the signing keys", e);
        }
        return rows;
    }

    private void update(String sql, Object... values) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not change the signing keys", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
