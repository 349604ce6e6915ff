package id.sigap.auth.contact;

import id.sigap.auth.StoreException;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Contacts of accounts: sealed with the account's key, found by a blind index. Any number of accounts may name a contact;
 * one at most owns it, the first that proved it. In the caller's transaction.
 */
@ApplicationScoped
public class Contacts {

    private final AgroalDataSource database;
    private final PersonalData personal;
    private final BlindIndex blindIndex;

    Contacts(AgroalDataSource database, PersonalData personal, BlindIndex blindIndex) {
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
        return blindIndex.of("contact", contact.value());
    }

    /** Keeps a contact that an account named and did not prove. */
    public void name(UUID accountId, Contact contact) {
        try (Connection c = database.getConnection(); PreparedStatement add = c.prepareStatement(
                "insert into contact (account_id, kind, contact_index, sealed) values (?, ?, ?, ?)")) {
            add.setObject(1, accountId);
            add.setString(2, contact.kind().name());
            add.setBytes(3, indexOf(contact));
            add.setBytes(4, personal.seal(accountId, context(contact.kind()), contact.value()));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not keep a contact", e);
        }
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

    public Optional<UUID> ownerOf(byte[] contactIndex) {
        try (Connection c = database.getConnection();
                PreparedStatement find = c.prepareStatement("select account_id from contact_owner where contact_index = ?")) {
            find.setBytes(1, contactIndex);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreException("could not look up a contact", e);
        }
    }

    /** Makes an account the owner of a contact that it proved. False if another proved it before. */
    public boolean prove(UUID accountId, ContactKind kind, Instant now) {
        try (Connection c = database.getConnection();
                PreparedStatement own = c.prepareStatement("""
                        insert into contact_owner (contact_index, account_id)
                        select contact_index, account_id from contact where account_id = ? and kind = ? on conflict do nothing""");
                PreparedStatement mark = c.prepareStatement("update contact set proved_at = ? where account_id = ? and kind = ?")) {
            own.setObject(1, accountId);
            own.setString(2, kind.name());
            if (own.executeUpdate() == 0) {
                return false;
            }
            mark.setObject(1, now.atOffset(ZoneOffset.UTC));
            mark.setObject(2, accountId);
            mark.setString(3, kind.name());
            mark.executeUpdate();
            return true;
        } catch (SQLException e) {
            throw new StoreException("could not mark a contact as proved", e);
        }
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
            throw new StoreException("a contact was proved by another account in this moment", null);
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
        try (Connection c = database.getConnection();
                PreparedStatement free = c.prepareStatement("""
                        delete from contact_owner where account_id = ?
                        and contact_index in (select contact_index from contact where account_id = ? and kind = ?)""");
                PreparedStatement forget = c.prepareStatement("delete from contact where account_id = ? and kind = ?")) {
            free.setObject(1, accountId);
            free.setObject(2, accountId);
            free.setString(3, kind.name());
            free.executeUpdate();
            forget.setObject(1, accountId);
            forget.setString(2, kind.name());
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not forget a contact", e);
        }
    }

    private List<Contact> read(UUID accountId, String sql) {
        List<Contact> contacts = new ArrayList<>(2);
        try (Connection c = database.getConnection(); PreparedStatement read = c.prepareStatement(sql)) {
            read.setObject(1, accountId);
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    ContactKind kind = ContactKind.valueOf(row.getString(1));
                    String value = personal.open(accountId, context(kind), row.getBytes(2));
                    contacts.add(switch (kind) {
                        case EMAIL -> new Email(value);
                        case PHONE -> new Phone(value);
                    });
                }
            }
        } catch (SQLException e) {
            throw new StoreException("could not read contacts", e);
        }
        return contacts;
    }

    private static String context(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> "account.email";
            case PHONE -> "account.phone";
        };
    }
}
