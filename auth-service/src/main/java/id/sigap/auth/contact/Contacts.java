package id.sigap.auth.contact;

import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Contacts of accounts: sealed with the account's key, found by a blind index. Any number of accounts may name a contact;
 * one at most owns it, the first that proved it. In the caller's transaction.
 */
@ApplicationScoped
public class Contacts {

    private final Database database;
    private final PersonalData personal;
    private final BlindIndex blindIndex;

    Contacts(Database database, PersonalData personal, BlindIndex blindIndex) {
        this.database = database;
        this.personal = personal;
        this.blindIndex = blindIndex;
    }

    /** The proved contacts of an account; null where it has none of a kind. */
    public record Proved(String email, String phone) {
        @Override
        public String toString() {
            return "Proved[***]";
        }
    }

    public byte[] indexOf(Contact contact) {
        return indexOf(contact.value());
    }

    /** @param canonical what somebody gave as a contact, in its canonical form; it may be none */
    public byte[] indexOf(String canonical) {
        return blindIndex.of("contact", canonical);
    }

    /** Keeps a contact that an account named and did not prove. */
    public void name(UUID accountId, Contact contact) {
        database.update("insert into contact (account_id, kind, contact_index, sealed) values (?, ?, ?, ?)", accountId, contact.kind(),
                indexOf(contact), personal.seal(accountId, context(contact.kind()), contact.value()));
    }

    /** What an account named, e-mail first. */
    public List<Contact> named(UUID accountId) {
        return read(accountId, "select kind, sealed from contact where account_id = ? order by kind");
    }

    /** What an account proved, e-mail first. */
    public List<Contact> provedContacts(UUID accountId) {
        return read(accountId, "select kind, sealed from contact where account_id = ? and proved_at is not null order by kind");
    }

    public Proved proved(UUID accountId) {
        String email = null;
        String phone = null;
        for (Contact contact : provedContacts(accountId)) {
            switch (contact) {
                case Email(String value) -> email = value;
                case Phone(String value) -> phone = value;
            }
        }
        return new Proved(email, phone);
    }

    /** When an account proved a contact; empty if it did not, or has another by now. */
    public Optional<Instant> provedAt(UUID accountId, byte[] contactIndex) {
        return database.first("select proved_at from contact where account_id = ? and contact_index = ? and proved_at is not null",
                row -> row.instant("proved_at"), accountId, contactIndex);
    }

    public Optional<UUID> ownerOf(byte[] contactIndex) {
        return database.first("select account_id from contact_owner where contact_index = ?", row -> row.uuid("account_id"), contactIndex);
    }

    /** Makes an account the owner of a contact that it proved. False if another proved it before. */
    public boolean prove(UUID accountId, ContactKind kind, Instant now) {
        int owned = database.update("""
                insert into contact_owner (contact_index, account_id)
                select contact_index, account_id from contact where account_id = ? and kind = ? on conflict do nothing""", accountId, kind);
        if (owned == 0) {
            return false;
        }
        database.update("update contact set proved_at = ? where account_id = ? and kind = ?", now, accountId, kind);
        return true;
    }

    /**
     * Puts a contact that was proved in the place of the account's former one of that kind, which is free from then on.
     *
     * @return false if the contact is another account's; nothing is changed then
     */
    public boolean replace(UUID accountId, Contact contact, Instant now) {
        byte[] index = indexOf(contact);
        Optional<UUID> owner = ownerOf(index);
        if (owner.isPresent() && !owner.get().equals(accountId)) {
            return false;
        }
        remove(accountId, contact.kind());
        name(accountId, contact);
        if (!prove(accountId, contact.kind(), now)) {
            throw new IllegalStateException("a contact was proved by another account in this moment");
        }
        return true;
    }

    /** Forgets all contacts of an account; they are free from then on. */
    public void removeAll(UUID accountId) {
        for (ContactKind kind : ContactKind.values()) {
            remove(accountId, kind);
        }
    }

    private void remove(UUID accountId, ContactKind kind) {
        database.update("""
                delete from contact_owner where account_id = ?
                and contact_index in (select contact_index from contact where account_id = ? and kind = ?)""", accountId, accountId, kind);
        database.update("delete from contact where account_id = ? and kind = ?", accountId, kind);
    }

    private List<Contact> read(UUID accountId, String sql) {
        return database.list(sql, row -> contact(accountId, row), accountId);
    }

    private Contact contact(UUID accountId, Row row) throws SQLException {
        ContactKind kind = row.constant(ContactKind.class, "kind");
        String value = personal.open(accountId, context(kind), row.bytes("sealed"));
        return switch (kind) {
            case EMAIL -> new Email(value);
            case PHONE -> new Phone(value);
        };
    }

    private static String context(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "account.email";
            case PHONE -> "account.phone";
        };
    }
}
