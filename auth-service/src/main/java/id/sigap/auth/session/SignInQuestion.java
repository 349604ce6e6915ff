package id.sigap.auth.session;

import id.sigap.auth.contact.Contacts;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All that a sign-in has to know before it hashes, asked of the database at once. In the caller's transaction. */
@ApplicationScoped
class SignInQuestion {

    private final Database database;
    private final Contacts contacts;
    private final Devices devices;

    SignInQuestion(Database database, Contacts contacts, Devices devices) {
        this.database = database;
        this.contacts = contacts;
        this.devices = devices;
    }

    /** An active account, and which of its devices asks. */
    record Found(UUID accountId, String passwordHash, Optional<UUID> deviceId) {
        @Override
        public String toString() {
            return "Found[" + accountId + "]";
        }
    }

    /**
     * @param identifier   in its canonical form; may be no contact at all
     * @param deviceSecret may be null
     */
    Optional<Found> ask(String identifier, String deviceSecret) {
        return database.first("""
                select a.id, a.password_hash, d.id as device_id from contact_owner c join account a on a.id = c.account_id
                left join device d on d.account_id = a.id and d.secret_digest = ? where c.contact_index = ? and a.status = ?""",
                row -> new Found(row.uuid("id"), row.text("password_hash"), Optional.ofNullable(row.uuid("device_id"))),
                devices.digest(deviceSecret), contacts.indexOf(identifier), AccountStatus.ACTIVE);
    }
}
