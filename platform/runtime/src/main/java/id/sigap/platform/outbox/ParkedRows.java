package id.sigap.platform.outbox;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Rows that the broker refused for what they are, and what operators do with them. Fails without a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ParkedRows {

    // The row takes its old place before the later ones of its key: all of them in one lane, for there the number decides.
    private static final String PUT_BACK = """
            with gone as (delete from outbox_parked where seq = ? returning %1$s),
                key as (update outbox o set lane = 0 from gone g
                    where o.aggregatetype = g.aggregatetype and o.aggregateid = g.aggregateid and o.lane <> 0)
            insert into outbox (%1$s) overriding system value
            select seq, id, aggregatetype, aggregateid, type, version, payload, occurred_at, traceparent, 0 from gone"""
            .formatted(OutboxRow.COLUMNS);

    private final Database database;

    ParkedRows(Database database) {
        this.database = database;
    }

    /** A row that waits. */
    public record ParkedRow(long seq, String topic, String key, String type, long version, int bytes, String reason, Instant since) {
    }

    /** Rows after {@code seq}, in order; at most {@code limit}. */
    public List<ParkedRow> list(long afterSeq, int limit) {
        return database.list("""
                select seq, aggregatetype, aggregateid, type, version, octet_length(payload) as bytes, reason, parked_at from outbox_parked
                where seq > ? order by seq limit ?""",
                row -> new ParkedRow(row.number("seq"), row.text("aggregatetype"), row.text("aggregateid"), row.text("type"), row.number("version"),
                        row.integer("bytes"), row.text("reason"), row.instant("parked_at")), afterSeq, limit);
    }

    /** Puts a row back, to be sent before the later ones of its key. False if there is no such row. */
    public boolean putBack(long seq) {
        return database.update(PUT_BACK, seq) > 0;
    }

    /** Gives a row up: the event is never sent, and the later ones of its key go on. False if there is no such row. */
    public boolean drop(long seq) {
        return database.update("delete from outbox_parked where seq = ?", seq) > 0;
    }
}
