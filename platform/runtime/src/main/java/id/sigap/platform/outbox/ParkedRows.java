package id.sigap.platform.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

    private final AgroalDataSource database;

    ParkedRows(AgroalDataSource database) {
        this.database = database;
    }

    /** A row that waits. */
    public record ParkedRow(long seq, String topic, String key, String type, long version, int bytes, String reason, Instant since) {
    }

    /** Rows after {@code seq}, in order; at most {@code limit}. */
    public List<ParkedRow> list(long afterSeq, int limit) {
        try (Connection c = database.getConnection(); PreparedStatement query = c.prepareStatement("""
                select seq, aggregatetype, aggregateid, type, version, octet_length(payload), reason, parked_at from outbox_parked
                where seq > ? order by seq limit ?""")) {
            query.setLong(1, afterSeq);
            query.setInt(2, limit);
            List<ParkedRow> rows = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(new ParkedRow(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5), row.getInt(6),
                            row.getString(7), row.getObject(8, OffsetDateTime.class).toInstant()));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new OutboxException("could not list parked rows", e);
        }
    }

    /** Puts a row back, to be sent before the later ones of its key. False if there is no such row. */
    public boolean putBack(long seq) {
        return update(PUT_BACK, seq);
    }

    /** Gives a row up: the event is never sent, and the later ones of its key go on. False if there is no such row. */
    public boolean drop(long seq) {
        return update("delete from outbox_parked where seq = ?", seq);
    }

    private boolean update(String sql, long seq) {
        try (Connection c = database.getConnection(); PreparedStatement update = c.prepareStatement(sql)) {
            update.setLong(1, seq);
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new OutboxException("could not change parked row " + seq, e);
        }
    }
}
