package id.sigap.auth.factor.passkey;

import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The passkeys. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Passkeys {

    static final int MOST = 10;
    private static final String NAME = "passkey.name";
    private static final String COLUMNS = "select id, account_id, credential_id, credential, sign_count, backup_eligible, backed_up, name, added_at, "
            + "used_at, locked_at from passkey ";

    private final Database database;
    private final PersonalData personal;
    private final Clock clock;

    Passkeys(Database database, PersonalData personal, Clock clock) {
        this.database = database;
        this.personal = personal;
        this.clock = clock;
    }

    /**
     * One passkey.
     *
     * @param credential attested credential data (WebAuthn, 6.5.1): authenticator, credential id and public key
     */
    public record Passkey(UUID id, UUID accountId, byte[] credentialId, byte[] credential, long signCount, boolean backupEligible,
            boolean backedUp, String name, Instant addedAt, Instant usedAt, boolean locked) {
        @Override
        public String toString() {
            return "Passkey[" + id + "]";
        }
    }

    public List<Passkey> of(UUID accountId) {
        return database.list(COLUMNS + "where account_id = ? order by id", this::read, accountId);
    }

    public Optional<Passkey> find(UUID accountId, UUID id) {
        return database.first(COLUMNS + "where account_id = ? and id = ?", this::read, accountId, id);
    }

    Optional<Passkey> byCredential(byte[] credentialId) {
        return database.first(COLUMNS + "where credential_id = ? for update", this::read, credentialId);
    }

    /** @return false if another has this credential */
    boolean add(Passkey made) {
        return database.update("""
                insert into passkey (id, account_id, credential_id, credential, sign_count, backup_eligible, backed_up, name, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", made.id(), made.accountId(), made.credentialId(), made.credential(),
                made.signCount(), made.backupEligible(), made.backedUp(), personal.seal(made.accountId(), NAME, made.name()), made.addedAt()) == 1;
    }

    void used(UUID id, long signCount, boolean backedUp) {
        database.update("update passkey set sign_count = ?, backed_up = ?, used_at = ? where id = ?", signCount, backedUp, clock.instant(), id);
    }

    public void lock(UUID id, boolean locked) {
        database.update("update passkey set locked_at = ? where id = ?", locked ? clock.instant() : null, id);
    }

    public void remove(UUID id) {
        database.update("delete from passkey where id = ?", id);
    }

    private Passkey read(Row row) throws SQLException {
        UUID accountId = row.uuid("account_id");
        return new Passkey(row.uuid("id"), accountId, row.bytes("credential_id"), row.bytes("credential"),
                row.number("sign_count"), row.flag("backup_eligible"), row.flag("backed_up"),
                personal.open(accountId, NAME, row.bytes("name")), row.instant("added_at"), row.instant("used_at"),
                row.instant("locked_at") != null);
    }
}
