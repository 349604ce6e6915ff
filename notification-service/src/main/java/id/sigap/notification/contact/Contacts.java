package id.sigap.notification.contact;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.membership.PersonState;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The copies of accounts and persons. Addresses lie sealed with the account's own key. */
@ApplicationScoped
public class Contacts {

    private static final String EMAIL = "account.email";
    private static final String PHONE = "account.phone";

    private final Database db;
    private final PersonalData personalData;

    Contacts(Database db, PersonalData personalData) {
        this.db = db;
        this.personalData = personalData;
    }

    /** Whether a person is known here, and the account to tell. */
    public sealed interface PersonAccount {
        /** Not known, or not yet: topics have no order between them. */
        record Unknown() implements PersonAccount {
        }

        /** Known, and nobody signs in as this person. */
        record None() implements PersonAccount {
        }

        record Bound(UUID accountId) implements PersonAccount {
        }
    }

    public PersonAccount accountOf(UUID personId) {
        return db.first("select account_id from person_copy where person_id = ?", row -> {
            UUID account = row.uuid("account_id");
            return account == null ? new PersonAccount.None() : (PersonAccount) new PersonAccount.Bound(account);
        }, personId).orElse(new PersonAccount.Unknown());
    }

    /** Empty while the account is not known. */
    public Optional<Contact> of(UUID accountId) {
        return db.first("select email_sealed, phone_sealed, locale from account_copy where account_id = ?",
                row -> new Contact(open(accountId, EMAIL, row.bytes("email_sealed")), open(accountId, PHONE, row.bytes("phone_sealed")),
                        locale(row)), accountId);
    }

    /** The language that the account asked for; Indonesian while it is not known. */
    public Locale languageOf(UUID accountId) {
        return db.first("select locale from account_copy where account_id = ?", Contacts::locale, accountId)
                .orElse(Locale.of("id"));
    }

    void put(AccountState account) {
        boolean open = account.status() != AccountStatus.CLOSED;
        if (!open) {
            personalData.destroy(account.accountId());
        }
        db.update("""
                insert into account_copy (account_id, open, email_sealed, phone_sealed, locale, changed_at) values (?, ?, ?, ?, ?, ?)
                on conflict (account_id) do update set open = excluded.open, email_sealed = excluded.email_sealed,
                    phone_sealed = excluded.phone_sealed, locale = excluded.locale, changed_at = excluded.changed_at""",
                account.accountId(), open, open ? seal(account.accountId(), EMAIL, account.email()) : null,
                open ? seal(account.accountId(), PHONE, account.phone()) : null, account.locale(), account.changedAt());
    }

    void put(PersonState person) {
        db.update("""
                insert into person_copy (person_id, account_id) values (?, ?)
                on conflict (person_id) do update set account_id = excluded.account_id""", person.personId(), person.accountId());
    }

    void clear() {
        db.update("delete from account_copy");
        db.update("delete from person_copy");
    }

    private byte[] seal(UUID accountId, String field, String value) {
        return value == null ? null : personalData.seal(accountId, field, value);
    }

    private Optional<String> open(UUID accountId, String field, byte[] sealed) {
        return Optional.ofNullable(sealed).map(bytes -> personalData.open(accountId, field, bytes));
    }

    private static Locale locale(Row row) throws SQLException {
        return Locale.of(row.text("locale"));
    }
}
