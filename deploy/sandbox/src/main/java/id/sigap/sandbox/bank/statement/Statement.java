package id.sigap.sandbox.bank.statement;

import id.sigap.sandbox.Clocks;
import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** The client's account statement: every rupiah that came and went, the reference for reconciliation. */
@Singleton
public class Statement {

    private final Sql sql;
    private final Clock clock;

    Statement(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    enum Direction {
        DEBIT, CREDIT
    }

    /** @param partnerReference partnerReferenceNo of a transfer, paymentRequestId of a virtual account's payment */
    public record Entry(long id, Instant at, Direction direction, long rupiah, String referenceNo, String partnerReference) {
    }

    public void debit(long rupiah, String referenceNo, String partnerReference) {
        write(Direction.DEBIT, rupiah, referenceNo, partnerReference);
    }

    public void credit(long rupiah, String referenceNo, String partnerReference) {
        write(Direction.CREDIT, rupiah, referenceNo, partnerReference);
    }

    List<Entry> of(LocalDate day, long afterId, int limit) {
        return sql.list("""
                select id, at, direction, amount, reference_no, partner_reference
                from statement_entry where day = ? and id > ? order by id limit ?""",
                row -> new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(),
                        Direction.valueOf(row.getString(3)), row.getLong(4), row.getString(5), row.getString(6)),
                day, afterId, limit);
    }

    private void write(Direction direction, long rupiah, String referenceNo, String partnerReference) {
        Instant now = clock.instant();
        sql.update("""
                insert into statement_entry (day, at, direction, amount, reference_no, partner_reference)
                values (?, ?, ?, ?, ?, ?)""",
                LocalDate.ofInstant(now, Clocks.JAKARTA), now, direction, rupiah, referenceNo, partnerReference);
    }
}
