package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts and sums of each day and kind of money, as the three sides have them, and what stands in suspense by age. */
@ApplicationScoped
class ControlTotals {

    // money that came back counts against what went out
    private static final String TOTALS = """
            with side as (
                select due_on as day, a.code as account, 'LEDGER' as side,
                    case when (direction = 'CREDIT') = (a.code = 'CONTRIBUTIONS_IN_TRANSIT') then amount else -amount end as amount
                from bank_movement m join ledger_account a on a.id = m.account_id where due_on between ? and ?
                union all
                select booked_on, case when (direction = 'CREDIT') = (nature <> 'RETURN') then 'CONTRIBUTIONS_IN_TRANSIT' else 'PAYOUTS_IN_TRANSIT' end, 'BANK',
                    case nature when 'RETURN' then -amount else amount end
                from bank_line where booked_on between ? and ? and nature <> 'FEE'
                union all
                select ((done_at + ? * interval '1 second') at time zone 'Asia/Jakarta')::date, account, 'BOOKS', amount from bank_reference
                where ((done_at + ? * interval '1 second') at time zone 'Asia/Jakarta')::date between ? and ?)
            select day, account, count(*) filter (where side = 'LEDGER') as ledger_count, coalesce(sum(amount) filter (where side = 'LEDGER'), 0)::bigint as ledger,
                count(*) filter (where side = 'BANK') as bank_count, coalesce(sum(amount) filter (where side = 'BANK'), 0)::bigint as bank,
                count(*) filter (where side = 'BOOKS') as books_count, coalesce(sum(amount) filter (where side = 'BOOKS'), 0)::bigint as books
            from side group by day, account order by day, account""";

    private static final String SUSPENSE = """
            select count(*) as lines, coalesce(sum(amount), 0)::bigint as total,
                coalesce(sum(amount) filter (where age <= 7), 0)::bigint as week, coalesce(sum(amount) filter (where age between 8 and 30), 0)::bigint as month,
                coalesce(sum(amount) filter (where age between 31 and 90), 0)::bigint as quarter, coalesce(sum(amount) filter (where age > 90), 0)::bigint as older
            from (select amount, ?::date - booked_on as age from bank_line where booked = 'SUSPENSE') line""";

    private final Database db;
    private final MatchLines.CutOff cutOff;

    ControlTotals(Database db, ReconciliationConfig config) {
        this.db = db;
        this.cutOff = new MatchLines.CutOff(config.cutOff());
    }

    /**
     * One day of one control account.
     *
     * @param books      what bills or payouts say
     * @param difference bank less ledger
     */
    public record Day(LocalDate day, @Schema(examples = "PAYOUTS_IN_TRANSIT") String account, Side ledger, Side bank, Side books,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah difference) {
    }

    /** How many, and how much together. */
    public record Side(long count, @Schema(type = SchemaType.INTEGER, examples = "20400000") Rupiah amount) {
    }

    /** Credits that nothing explains, by days since the bank booked them. */
    public record Suspense(long lines, @Schema(type = SchemaType.INTEGER, examples = "150000") Rupiah total,
            @Schema(type = SchemaType.INTEGER, examples = "150000") Rupiah days0To7, @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah days8To30,
            @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah days31To90, @Schema(type = SchemaType.INTEGER, examples = "0") Rupiah daysOver90) {
    }

    List<Day> days(LocalDate from, LocalDate to) {
        return db.list(TOTALS, row -> {
            Side ledger = new Side(row.number("ledger_count"), row.rupiah("ledger"));
            Side bank = new Side(row.number("bank_count"), row.rupiah("bank"));
            return new Day(row.date("day"), row.text("account"), ledger, bank, new Side(row.number("books_count"), row.rupiah("books")),
                    bank.amount().minus(ledger.amount()));
        }, from, to, from, to, cutOff.seconds(), cutOff.seconds(), from, to);
    }

    Suspense suspense(LocalDate today) {
        return db.first(SUSPENSE, row -> new Suspense(row.number("lines"), row.rupiah("total"), row.rupiah("week"), row.rupiah("month"), row.rupiah("quarter"),
                row.rupiah("older")), today).orElseThrow();
    }
}
