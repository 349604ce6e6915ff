package id.sigap.payment.statement;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an account held at any time, and by what it came to that. An index holds an account's entries with time and amount: ten years of a member are
 * some 240 of them, on two or three of its pages.
 */
@ApplicationScoped
public class AccountHistory {

    private static final String BEFORE = """
            select coalesce(sum(amount), 0)::bigint as balance from ledger_entry where account_id = ? and booked_at < ?""";
    private static final String UP_TO = """
            select coalesce(sum(amount), 0)::bigint as balance from ledger_entry where account_id = ? and (booked_at, seq) <= (?, ?)""";
    private static final String LINES = """
            select e.seq, e.booked_at, e.amount, e.transfer_id, t.kind, t.reverses from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
            where e.account_id = ? and (e.booked_at, e.seq) > (?, ?) and e.booked_at < ? order by e.booked_at, e.seq limit ?""";

    private final Database db;

    public AccountHistory(Database db) {
        this.db = db;
    }

    /** A place between two entries: after the entry {@code seq} that was booked at that time. */
    record Place(Instant bookedAt, long seq) {

        private static final String BETWEEN = "/";

        /** Before all that was booked from that time on. */
        static Place before(Instant time) {
            return new Place(time, 0);
        }

        /** @throws IllegalArgumentException if no place is written so */
        static Place of(String text) {
            int end = text.indexOf(BETWEEN);
            try {
                return new Place(Instant.parse(text.substring(0, Math.max(end, 0))), Long.parseLong(text.substring(end + 1)));
            } catch (java.time.format.DateTimeParseException none) {
                throw new IllegalArgumentException(none);
            }
        }

        String text() {
            return bookedAt + BETWEEN + seq;
        }
    }

    /** An entry of the account. */
    record Line(long seq, Instant bookedAt, Rupiah amount, UUID transferId, Transfer.Kind kind, UUID reverses) {
    }

    /** The sum of what was booked before that time. */
    public Rupiah balanceBefore(UUID accountId, Instant time) {
        return db.first(BEFORE, row -> row.rupiah("balance"), accountId, time).orElseThrow();
    }

    /** The sum of what was booked up to a place. */
    Rupiah balanceAt(UUID accountId, Place place) {
        return db.first(UP_TO, row -> row.rupiah("balance"), accountId, place.bookedAt(), place.seq()).orElseThrow();
    }

    /** What was booked after a place and before a time, in order of time. */
    List<Line> lines(UUID accountId, Place after, Instant before, int limit) {
        return db.list(LINES, row -> new Line(row.number("seq"), row.instant("booked_at"), row.rupiah("amount"), row.uuid("transfer_id"),
                row.constant(Transfer.Kind.class, "kind"), row.uuid("reverses")), accountId, after.bookedAt(), after.seq(), before, limit);
    }
}
