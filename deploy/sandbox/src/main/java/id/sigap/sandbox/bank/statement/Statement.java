package id.sigap.sandbox.bank.statement;

import id.sigap.sandbox.Clocks;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
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
    private final Faults faults;
    private final Clock clock;

    Statement(Sql sql, Faults faults, Clock clock) {
        this.sql = sql;
        this.faults = faults;
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

    /**
     * An entry as a statement file has it.
     *
     * @param account of the receiver; null for a credit
     * @param back    whether it is a transfer's money that came back
     */
    record Line(Entry entry, String account, boolean back) {
    }

    /** Whatever the day, from the entry after. */
    List<Line> after(long afterId, int limit) {
        return sql.list("""
                select e.id, e.at, e.direction, e.amount, e.reference_no, e.partner_reference, t.account_no
                from statement_entry e left join transfer t on t.partner_reference_no = e.partner_reference where e.id > ? order by e.id limit ?""",
                row -> {
                    Direction direction = Direction.valueOf(row.getString(3));
                    String account = row.getString(7);
                    return new Line(new Entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), direction, row.getLong(4), row.getString(5),
                            row.getString(6)), direction == Direction.DEBIT ? account : null, direction == Direction.CREDIT && account != null);
                }, afterId, limit);
    }

    /** Credits less debits up to and with that entry. */
    long sumUpTo(long id) {
        return sql.first("select coalesce(sum(case direction when 'CREDIT' then amount else -amount end), 0) from statement_entry where id <= ?",
                row -> row.getLong(1), id).orElseThrow();
    }

    /** What the bank does, or what it was told to write in its place. */
    private void write(Direction direction, long rupiah, String referenceNo, String partnerReference) {
        if (faults.strikes(World.BANK, FaultKind.STATEMENT_LINE_MISSING)) {
            return;
        }
        if (faults.strikes(World.BANK, FaultKind.STATEMENT_LINE_EXTRA)) {
            insert(Direction.CREDIT, rupiah, "X" + referenceNo, "UNKNOWN-" + referenceNo);
        }
        insert(direction, faults.strikes(World.BANK, FaultKind.STATEMENT_WRONG_AMOUNT) ? rupiah + 1 : rupiah, referenceNo, partnerReference);
        if (faults.strikes(World.BANK, FaultKind.STATEMENT_LINE_TWICE)) {
            insert(direction, rupiah, "D" + referenceNo, partnerReference);
        }
    }

    private void insert(Direction direction, long rupiah, String referenceNo, String partnerReference) {
        Instant now = clock.instant();
        sql.update("""
                insert into statement_entry (day, at, direction, amount, reference_no, partner_reference)
                values (?, ?, ?, ?, ?, ?)""",
                LocalDate.ofInstant(now, Clocks.JAKARTA), now, direction, rupiah, referenceNo, partnerReference);
    }
}
