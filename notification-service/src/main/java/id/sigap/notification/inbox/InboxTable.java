package id.sigap.notification.inbox;

import id.sigap.notification.notice.Bilingual;
import id.sigap.notification.notice.Notice;
import id.sigap.notification.notice.NoticeKind;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tables of inboxes. */
@ApplicationScoped
public class InboxTable {

    private static final String MESSAGE = "select account_id, seq, id, kind, title_id, title_en, body_id, body_en, subject_id, "
            + "happened_at, read_at from message ";

    private final Database db;

    InboxTable(Database db) {
        this.db = db;
    }

    /** Locks an inbox until the transaction ends; makes it if need be. */
    Place lock(UUID accountId) {
        db.update("insert into inbox_account (account_id) values (?) on conflict (account_id) do nothing", accountId);
        return db.first("select last_seq, unread from inbox_account where account_id = ? for update", InboxTable::place, accountId)
                .orElseThrow();
    }

    /** Only with the lock. */
    void move(UUID accountId, Place place) {
        db.update("update inbox_account set last_seq = ?, unread = ? where account_id = ?", place.lastSeq(), place.unread(), accountId);
    }

    /** Only with the lock. False if the inbox has a notice of this key. */
    boolean add(UUID accountId, long seq, UUID id, Notice notice, Instant now) {
        return db.update("""
                insert into message (account_id, seq, id, kind, business_key, title_id, title_en, body_id, body_en, subject_id,
                    happened_at, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id, business_key) do nothing""", accountId, seq, id, notice.kind(), notice.key(),
                notice.title().indonesian(), notice.title().english(), notice.body().indonesian(), notice.body().english(),
                notice.subjectId(), notice.happenedAt(), now) == 1;
    }

    /** Only with the lock. Returns how many were unread before. */
    int markRead(UUID accountId, UUID messageId, Instant now) {
        return db.update("update message set read_at = ? where account_id = ? and id = ? and read_at is null", now, accountId, messageId);
    }

    /** Only with the lock. Returns how many were unread before. */
    int markReadUpTo(UUID accountId, long seq, Instant now) {
        return db.update("update message set read_at = ? where account_id = ? and seq <= ? and read_at is null", now, accountId, seq);
    }

    boolean has(UUID accountId, UUID messageId) {
        return db.first("select 1 from message where account_id = ? and id = ?", row -> true, accountId, messageId).isPresent();
    }

    Optional<Message> find(UUID messageId) {
        return db.first(MESSAGE + "where id = ?", InboxTable::message, messageId);
    }

    List<Message> before(UUID accountId, long seq, int most) {
        return db.list(MESSAGE + "where account_id = ? and seq < ? order by seq desc limit ?", InboxTable::message, accountId, seq, most);
    }

    /** What came after a number, oldest first. Misses nothing: see {@link #lock}. */
    public List<Message> after(UUID accountId, long seq, int most) {
        return db.list(MESSAGE + "where account_id = ? and seq > ? order by seq limit ?", InboxTable::message, accountId, seq, most);
    }

    public Place place(UUID accountId) {
        return db.first("select last_seq, unread from inbox_account where account_id = ?", InboxTable::place, accountId)
                .orElse(Place.EMPTY);
    }

    /** Where several inboxes stand; those that have nothing are left out. */
    public Map<UUID, Place> places(Collection<UUID> accountIds) {
        Map<UUID, Place> places = new HashMap<>();
        db.list("select account_id, last_seq, unread from inbox_account where account_id = any (?)",
                row -> places.put(row.uuid("account_id"), place(row)), accountIds);
        return places;
    }

    private static Place place(Row row) throws SQLException {
        return new Place(row.number("last_seq"), row.integer("unread"));
    }

    private static Message message(Row row) throws SQLException {
        return new Message(row.uuid("account_id"), row.number("seq"), row.uuid("id"), row.constant(NoticeKind.class, "kind"),
                Bilingual.of(row.text("title_id"), row.text("title_en")), Bilingual.of(row.text("body_id"), row.text("body_en")),
                row.uuid("subject_id"), row.instant("happened_at"), row.instant("read_at"));
    }
}
