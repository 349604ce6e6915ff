package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Entry;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/**
 * Books what statements have shown, in one transfer a run: matched money from transit to the bank's account, credits that nothing explains to suspense,
 * and from there to where they belong once something does. What is in dispute stays where it is.
 */
@ApplicationScoped
class BookLines {

    // signed as the ledger is: a credit makes what the bank owes us, which is below zero, larger
    private static final String SUMS = """
            with line as (
                select l.finding, l.booked, m.account_id as transit, case l.direction when 'CREDIT' then l.amount else -l.amount end as amount
                from bank_line l left join bank_movement m on m.transfer_id = l.transfer_id
                where l.booked <> 'DONE' and (l.transfer_id is not null
                    or l.finding = 'OFFSET' and l.booked = 'SUSPENSE'
                    or l.finding = 'MISSING_IN_LEDGER' and l.direction = 'CREDIT' and l.booked = 'NO')),
            entry as (
                select transit as account_id, amount from line where transit is not null
                union all select case booked when 'SUSPENSE' then ?::uuid else ?::uuid end, -amount from line where transit is not null
                union all select ?::uuid, case finding when 'OFFSET' then -amount else amount end from line where transit is null
                union all select ?::uuid, case finding when 'OFFSET' then amount else -amount end from line where transit is null)
            select account_id, sum(amount)::bigint as amount from entry group by account_id having sum(amount) <> 0""";

    private static final String BOOKED = """
            update bank_line set booked = case when finding = 'MISSING_IN_LEDGER' then 'SUSPENSE' else 'DONE' end
            where booked <> 'DONE' and (transfer_id is not null or finding = 'OFFSET'
                or finding = 'MISSING_IN_LEDGER' and direction = 'CREDIT' and booked = 'NO')""";

    private final Database db;
    private final Ledger ledger;

    BookLines(Database db, Ledger ledger) {
        this.db = db;
        this.ledger = ledger;
    }

    @Transactional(TxType.MANDATORY)
    void book() {
        UUID suspense = ControlAccount.SUSPENSE.id();
        UUID bank = ControlAccount.BANK.id();
        List<Entry> sums = db.list(SUMS, row -> new Entry(row.uuid("account_id"), Rupiah.of(row.number("amount"))), suspense, bank, suspense, bank);
        db.update(BOOKED);
        if (sums.isEmpty()) {
            return;
        }
        UUID id = Ids.next();
        ledger.postNew(new Transfer(id, Transfer.Kind.STATEMENT, id, sums));
    }
}
