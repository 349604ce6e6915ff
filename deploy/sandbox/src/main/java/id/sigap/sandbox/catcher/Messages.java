package id.sigap.sandbox.catcher;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** The newest 10,000 messages. */
@Singleton
class Messages {

    static final int KEPT = 10_000;

    private final Sql sql;
    private final Clock clock;

    Messages(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps a mail once for each recipient: for all or for none. */
    @Transactional
    void keepMail(String from, List<String> recipients, ReadMail mail) {
        for (String to : recipients) {
            keep(Channel.MAIL, from, to, mail.subject(), mail.text(), mail.html(), null);
        }
    }

    long keepSms(String to, String text, String reference) {
        return keep(Channel.SMS, "SIGAP", to, "", text, null, reference);
    }

    /** Newest first. */
    List<Message> list(String to, Instant after, int limit) {
        String address = to == null ? null : address(to);
        return sql.list("""
                select id, channel, sender, recipient, subject, body_text, body_html, reference, received_at from message
                where (?::text is null or recipient = ?) and received_at > ? order by id desc limit ?""",
                Messages::read, address, address, after, limit);
    }

    private long keep(Channel channel, String from, String to, String subject, String text, String html, String reference) {
        long id = sql.first("""
                insert into message (channel, sender, recipient, subject, body_text, body_html, reference, received_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1),
                channel, from, address(to), subject, text, html, reference, clock.instant()).orElseThrow();
        sql.update("delete from message where id <= ?", id - KEPT);
        return id;
    }

    private static String address(String to) {
        return to.strip().toLowerCase(Locale.ROOT);
    }

    private static Message read(ResultSet row) throws SQLException {
        return new Message(row.getLong(1), Channel.valueOf(row.getString(2)), row.getString(3), row.getString(4),
                row.getString(5), row.getString(6), row.getString(7), row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}
