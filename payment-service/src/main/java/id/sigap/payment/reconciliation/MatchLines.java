package id.sigap.payment.reconciliation;

import id.sigap.payment.ledger.ControlAccount;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** Finds for each movement of the ledger its line on a statement. Each step is one statement over everything that is open; pairs stay once they are made. */
@ApplicationScoped
class MatchLines {

    /** Transactions of the ledger begin at most so long before they are seen. */
    private static final int OVERLAP_DAYS = 3;

    private static final String COLLECT = """
            insert into bank_movement (transfer_id, account_id, subject, reverses, direction, amount, due_on, reference, account_index)
            select t.id, e.account_id, t.subject, t.reverses, case when e.amount < 0 then 'CREDIT' else 'DEBIT' end, abs(e.amount),
                ((e.booked_at + ? * interval '1 second') at time zone 'Asia/Jakarta')::date, r.reference, case when e.amount > 0 then r.account_index end
            from ledger_entry e join ledger_transfer t on t.id = e.transfer_id left join bank_reference r on r.subject = t.subject
            where e.account_id = any (?) and t.kind <> 'STATEMENT'
                and e.booked_at >= coalesce((select max(due_on) - ?::integer from bank_movement), '-infinity'::date)
            on conflict (transfer_id) do nothing""";

    // the n-th movement of a reference, direction and amount goes with the n-th such line: it does not matter in which order they came
    private static final String PAIR = """
            with movement as (
                select transfer_id, reference, direction, amount, account_index,
                    row_number() over (partition by reference, direction, amount order by due_on, transfer_id) as n
                from bank_movement where state = 'OPEN' and reference is not null),
            line as (
                select id, reference, direction, amount, account_index,
                    row_number() over (partition by reference, direction, amount order by value_on, id) as n
                from bank_line where finding not in ('MATCHED', 'OFFSET') and transfer_id is null and nature <> 'FEE' and reference is not null),
            pair as materialized (
                select m.transfer_id, l.id, m.account_index <> l.account_index as elsewhere
                from movement m join line l using (reference, direction, amount, n)),
            moved as (update bank_movement b set state = 'MATCHED' from pair where pair.transfer_id = b.transfer_id)
            update bank_line b set transfer_id = pair.transfer_id, finding = case when elsewhere then 'WRONG_ACCOUNT' else 'MATCHED' end
            from pair where pair.id = b.id""";

    private static final String OFFSET = """
            with line as (
                select id, reference, direction, amount, row_number() over (partition by reference, direction, amount order by value_on, id) as n
                from bank_line where finding not in ('MATCHED', 'OFFSET') and transfer_id is null and nature <> 'FEE' and reference is not null),
            pair as (
                select c.id as credit, d.id as debit from line c join line d using (reference, amount, n) where c.direction = 'CREDIT' and d.direction = 'DEBIT'),
            both_ways as (select credit as id, debit as other from pair union all select debit, credit from pair)
            update bank_line b set finding = 'OFFSET', pair = other from both_ways where both_ways.id = b.id""";

    // of a reversal that was itself reversed, those two are undone and the first stays
    private static final String UNDO = """
            with pair as (
                select r.transfer_id as reversal, o.transfer_id as original from bank_movement r join bank_movement o on o.transfer_id = r.reverses
                where r.state = 'OPEN' and o.state = 'OPEN'
                    and not exists (select from bank_movement again where again.reverses = r.transfer_id and again.state = 'OPEN'))
            update bank_movement b set state = 'UNDONE' from (select reversal as id from pair union all select original from pair) p where p.id = b.transfer_id""";

    private static final String CLASSIFY = """
            with named as (
                select l.id, case
                    when l.nature = 'FEE' then 'FEE'
                    when exists (select from bank_line o where o.reference = l.reference and o.direction = l.direction and o.nature <> 'FEE' and o.pair is null
                        and o.id <> l.id and (o.transfer_id is not null or o.id < l.id)) then 'DUPLICATE'
                    when l.reference is null and exists (select from bank_line o where o.reference is null and o.bank_reference = l.bank_reference
                        and o.direction = l.direction and o.amount = l.amount and o.id < l.id) then 'DUPLICATE'
                    when exists (select from bank_movement m where m.reference = l.reference and m.direction = l.direction and m.state = 'OPEN')
                        then 'WRONG_AMOUNT'
                    when exists (select from bank_movement m where m.reference = l.reference and m.direction <> l.direction and m.state <> 'UNDONE')
                        then 'RETURNED'
                    when l.value_on > ? then 'TIMING'
                    else 'MISSING_IN_LEDGER' end as finding
                from bank_line l where l.finding not in ('MATCHED', 'OFFSET') and l.transfer_id is null)
            update bank_line l set finding = named.finding from named where named.id = l.id and l.finding <> named.finding""";

    private final Database db;
    private final CutOff cutOff;

    MatchLines(Database db, ReconciliationConfig config) {
        this.db = db;
        this.cutOff = new CutOff(config.cutOff());
    }

    /** From then on, what we book belongs to the bank's next day. */
    record CutOff(LocalTime at) {

        /** To be added to a time, whose day is then the bank's. */
        long seconds() {
            return Duration.between(at, LocalTime.MAX).plusNanos(1).toSeconds();
        }
    }

    /** Reads what the ledger has booked on the accounts of money in transit since. */
    @Transactional(TxType.MANDATORY)
    void collect() {
        db.update(COLLECT, cutOff.seconds(), List.of(ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id(), ControlAccount.PAYOUTS_IN_TRANSIT.id()), OVERLAP_DAYS);
    }

    /** @return how many lines were matched */
    @Transactional(TxType.MANDATORY)
    int match(Coverage coverage) {
        int matched = db.update(PAIR);
        db.update(OFFSET);
        db.update(UNDO);
        db.update(CLASSIFY, coverage.until());
        return matched;
    }
}
