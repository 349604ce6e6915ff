package id.sigap.auth.contactchange;

import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import id.sigap.auth.contactchange.Change.State;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The changes of contacts. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Changes {

    private static final String CONTEXT = "contact-change";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String COLUMNS = "select id, account_id, kind, sealed, lost, by_face, state, sent_codes, sent_at, expires_at, effective_at from contact_change ";

    private final Database database;
    private final PersonalData personal;

    Changes(Database database, PersonalData personal) {
        this.database = database;
        this.personal = personal;
    }

    void add(Change made, byte[] contactIndex, Instant now) {
        database.update("""
                insert into contact_change (id, account_id, kind, contact_index, sealed, lost, by_face, state, sent_codes, sent_at, created_at,
                    expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", made.id(), made.accountId(), made.contact().kind().name(), contactIndex,
                personal.seal(made.accountId(), CONTEXT, made.contact().value()), made.lost(), made.guarded(), made.state().name(), made.sentCodes(), made.sentAt(),
                now, made.expiresAt());
    }

    /** One guess, resend or stop at a time. */
    Optional<Change> locked(UUID accountId, UUID id) {
        return database.first(COLUMNS + "where id = ? and account_id = ? for update", this::read, id, accountId);
    }

    Optional<UUID> accountOf(UUID id) {
        return database.first("select account_id from contact_change where id = ?", row -> row.uuid("account_id"), id);
    }

    List<Change> open(UUID accountId, Instant now) {
        return database.list(COLUMNS + "where account_id = ? order by created_at", this::read, accountId).stream().filter(change -> change.isOpen(now)).toList();
    }

    void become(UUID id, State state, Instant effectiveAt) {
        database.update("update contact_change set state = ?, effective_at = ? where id = ?", state, effectiveAt, id);
    }

    void sent(UUID id, Instant now) {
        database.update("update contact_change set sent_codes = sent_codes + 1, sent_at = ? where id = ?", now, id);
    }

    public void removeAll(UUID accountId) {
        database.update("delete from contact_change where account_id = ?", accountId);
    }

    public void forget(Instant now) {
        database.update("delete from contact_change where state <> 'WAITING' and expires_at < ?", now.minus(KEPT));
    }

    private Change read(Row row) throws SQLException {
        UUID accountId = row.uuid("account_id");
        String value = personal.open(accountId, CONTEXT, row.bytes("sealed"));
        Contact contact = switch (row.constant(ContactKind.class, "kind")) {
            case EMAIL -> new Email(value);
            case PHONE -> new Phone(value);
        };
        return new Change(row.uuid("id"), accountId, contact, row.flag("lost"), row.flag("by_face"), row.constant(State.class, "state"),
                row.integer("sent_codes"), row.instant("sent_at"), row.instant("expires_at"), row.instant("effective_at"));
    }
}
