package id.sigap.auth.key;

import id.sigap.auth.key.rule.SigningKey;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The signing keys with their sealed private halves. In the caller's transaction. */
@ApplicationScoped
class KeyTable {

    private static final String COLUMNS = "key_id, active_from, sent_at, signs_from, retires_at, public_jwk, sealed_jwk";

    private final Database database;

    KeyTable(Database database) {
        this.database = database;
    }

    /** A key with its two halves. */
    record Kept(SigningKey key, String publicJwk, byte[] sealedJwk) {
        @Override
        public String toString() {
            return "Kept[" + key.keyId() + "]";
        }
    }

    /** Lets one transaction at a time change keys, of all replicas. */
    void lock() {
        database.call("select pg_advisory_xact_lock(hashtext('auth.signing-keys'))");
    }

    List<Kept> all() {
        return database.list("select " + COLUMNS + " from signing_secret order by active_from", KeyTable::read);
    }

    Optional<Kept> signing() {
        return database.first("select " + COLUMNS + " from signing_secret where signs_from is not null and retires_at is null", KeyTable::read);
    }

    void add(SigningKey key, String publicJwk, byte[] sealedJwk) {
        database.update("insert into signing_secret (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)", key.keyId(), key.activeFrom(),
                key.sentAt(), key.signsFrom(), key.retiresAt(), publicJwk, sealedJwk);
    }

    void signsFrom(String keyId, Instant now) {
        database.update("update signing_secret set signs_from = ? where key_id = ?", now, keyId);
    }

    void retiresAt(String keyId, Instant at) {
        database.update("update signing_secret set retires_at = ? where key_id = ?", at, keyId);
    }

    void remove(String keyId) {
        database.update("delete from signing_secret where key_id = ?", keyId);
    }

    /** Notes of keys that have no event left to send that they have been sent. */
    void noteSent(Instant now) {
        database.update("""
                update signing_secret k set sent_at = ? where sent_at is null
                and not exists (select from outbox o where o.aggregatetype = ? and o.aggregateid = k.key_id)
                and not exists (select from outbox_parked o where o.aggregatetype = ? and o.aggregateid = k.key_id)""",
                now, Topic.SIGNING_KEY_STATE.topicName(), Topic.SIGNING_KEY_STATE.topicName());
    }

    private static Kept read(Row row) throws SQLException {
        SigningKey key = new SigningKey(row.text("key_id"), row.instant("active_from"), row.instant("sent_at"), row.instant("signs_from"),
                row.instant("retires_at"));
        return new Kept(key, row.text("public_jwk"), row.bytes("sealed_jwk"));
    }
}
