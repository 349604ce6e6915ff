package id.sigap.payment.reconciliation;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says what differs now, three ways: bank and ledger, ledger and payouts, and statement and statement. */
@ApplicationScoped
class FindBreaks {

    /** Table of the present transaction with what differs. */
    static final String TABLE = "money_break";

    /** What was settled since the ledger was read is not missing in it. */
    private static final Duration SETTLING = Duration.ofMinutes(10);

    // a gap that somebody has looked into and closed by hand is none any more
    private static final String CHAIN = """
            with chain as (
                select id, opening, opened_on, closed_on, lag(closing) over w as before, lag(closed_on) over w as before_on
                from bank_statement where account = ? window w as (order by closed_on, opened_on, made_at, id)),
            gap as (
                select * from chain where opening <> before
                    and not exists (select from money_case c where c.kind = 'STATEMENT_GAP' and c.statement_id = chain.id and c.closed_by is not null))
            """;

    private static final String COVERAGE = CHAIN + "select min(opened_on) as since, coalesce((select min(before_on) from gap), max(closed_on)) as until from chain";

    private static final String BREAKS = "create temporary table " + TABLE + " on commit drop as " + CHAIN + """
            select l.id::text as key, l.finding as kind, l.id as line_id, coalesce(l.transfer_id, m.transfer_id) as transfer_id, null::uuid as statement_id,
                coalesce(m.subject, p.id) as subject, l.reference, l.direction, m.amount as expected, l.amount as found
            from bank_line l left join lateral (
                select m.transfer_id, m.subject, m.amount from bank_movement m
                where m.reference = l.reference and (l.finding = 'WRONG_ACCOUNT' and m.transfer_id = l.transfer_id
                    or l.finding = 'WRONG_AMOUNT' and m.direction = l.direction and m.state = 'OPEN'
                    or l.finding = 'RETURNED' and m.direction <> l.direction and m.state <> 'UNDONE')
                order by m.due_on, m.transfer_id limit 1) m on true
            left join payout p on p.reference = l.reference
            where l.finding in ('FEE', 'DUPLICATE', 'RETURNED', 'WRONG_AMOUNT', 'WRONG_ACCOUNT', 'MISSING_IN_LEDGER')
            union all
            select m.transfer_id::text, 'MISSING_AT_BANK', null, m.transfer_id, null, m.subject, m.reference, m.direction, m.amount, null
            from bank_movement m where m.state = 'OPEN' and m.due_on between ? and ?
                and not exists (select from bank_line l where l.reference = m.reference and l.direction = m.direction and l.finding = 'WRONG_AMOUNT')
            union all
            select p.id::text, 'NOT_BOOKED', null, null, null, p.id, p.reference, 'DEBIT', p.net, m.amount
            from payout p left join bank_movement m on m.subject = p.id and m.reverses is null
            where p.state = 'SETTLED' and p.ended_at >= ?::date and p.ended_at < ? and m.amount is distinct from p.net
            union all
            select id::text, 'STATEMENT_GAP', null, null, id, null, null, null, before, opening from gap""";

    private final Database db;
    private final ReconciliationConfig config;

    FindBreaks(Database db, ReconciliationConfig config) {
        this.db = db;
        this.config = config;
    }

    /** Empty as long as there is no statement. */
    Optional<Coverage> coverage(String account) {
        return db.first(COVERAGE, row -> new Coverage(row.date("since"), row.date("until")), account).filter(coverage -> coverage.from() != null);
    }

    /** Fills {@link #TABLE}, which goes with the transaction. */
    @Transactional(TxType.MANDATORY)
    void find(String account, Coverage coverage, Instant now) {
        db.update(BREAKS, account, coverage.from(), coverage.until().minusDays(config.graceDays()), coverage.from(), now.minus(SETTLING));
    }
}
