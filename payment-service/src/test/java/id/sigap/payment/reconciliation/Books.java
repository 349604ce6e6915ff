package id.sigap.payment.reconciliation;

import id.sigap.payment.bank.AccountIndex;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.testing.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the service has booked on a day of the past, made at once and in any number: payouts out of a fund, and paid bills. */
final class Books {

    /** A payout or a contribution that the ledger has. */
    record Booked(UUID id, boolean payout, long amount, String reference, String account) {
    }

    private final AccountIndex accounts;
    private final LocalDate day;
    private long nextKode = ThreadLocalRandom.current().nextLong(99_000_000_000L);
    private final String run = "%08X".formatted(ThreadLocalRandom.current().nextInt());

    Books(AccountIndex accounts, LocalDate day) {
        this.accounts = accounts;
        this.day = day;
    }

    /** Forgets all statements, so that a test has its own. */
    static void forgetStatements() {
        Sql.run("truncate money_case, bank_movement, bank_line, bank_statement");
    }

    Booked draft(int number, boolean payout, long amount) {
        return new Booked(UUID.randomUUID(), payout, amount, (payout ? "SGP" : "REQ") + run + number, payout ? "88880" + "%07d".formatted(number) : null);
    }

    void book(List<Booked> all) {
        try (Connection c = Sql.open()) {
            c.setAutoCommit(false);
            domain(c, all);
            ledger(c, all);
            c.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void domain(Connection c, List<Booked> all) throws SQLException {
        try (PreparedStatement settlement = c.prepareStatement("insert into settlement (claim_id, person_id, status, gross, ledger_version, paid_in_window, "
                + "bank_reference, changed_at) values (?, ?, 'PAID', ?, 0, 0, 'B', ?::timestamptz)");
                PreparedStatement payout = c.prepareStatement("insert into payout (id, claim_id, person_id, gross, tax, net, bank_code, account_sealed, name_sealed, "
                        + "account_index, reference, ordered_at, state, sent_at, bank_reference, ended_at, programme, from_fund) "
                        + "values (?, ?, ?, ?, 0, ?, '014', '', '', ?, ?, ?::timestamptz, 'SETTLED', ?::timestamptz, 'B', ?::timestamptz, 'JKM', true)");
                PreparedStatement bill = c.prepareStatement("insert into bill (id, kode_iuran, employer_id, npp, employer_name, month, due_on, workers, contributions, "
                        + "issued_at, paid_at, late_fine, payment_request_id) "
                        + "values (?, ?, gen_random_uuid(), 'AB000001', 'PT Uji', '2025-02-01', '2025-03-15', 1, ?, ?::timestamptz, ?::timestamptz, 0, ?)")) {
            for (Booked one : all) {
                if (one.payout()) {
                    bind(settlement, one.id(), UUID.randomUUID(), one.amount(), at());
                    bind(payout, one.id(), one.id(), UUID.randomUUID(), one.amount(), one.amount(), accounts.of(one.account()), one.reference(), at(), at(), at());
                } else {
                    bind(bill, one.id(), "%011d".formatted(nextKode++), one.amount(), at(), at(), one.reference());
                }
            }
            settlement.executeBatch();
            payout.executeBatch();
            bill.executeBatch();
        }
    }

    /** In statements of many rows, as the ledger's triggers are for each statement. */
    private void ledger(Connection c, List<Booked> all) throws SQLException {
        for (int from = 0; from < all.size(); from += 5_000) {
            List<Booked> some = all.subList(from, Math.min(all.size(), from + 5_000));
            Object ids = c.createArrayOf("uuid", some.stream().map(Booked::id).toArray());
            Object signed = c.createArrayOf("bigint", some.stream().map(one -> one.payout() ? one.amount() : -one.amount()).toArray());
            Sql.prepare(c, "insert into ledger_transfer (id, kind, subject, digest, created_at) select id, case when amount > 0 then 'PAYOUT' else 'CONTRIBUTION' end, "
                    + "id, '', ?::timestamptz from unnest(?::uuid[], ?::bigint[]) as t (id, amount)", at(), ids, signed).executeUpdate();
            Sql.prepare(c, "insert into ledger_entry (transfer_id, account_id, amount, booked_at) select id, case when side = 1 then case when amount > 0 then ?::uuid "
                    + "else ?::uuid end else ?::uuid end, side * amount, ?::timestamptz from unnest(?::uuid[], ?::bigint[]) as t (id, amount), "
                    + "(values (1), (-1)) as s (side)", ControlAccount.PAYOUTS_IN_TRANSIT.id(), ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id(),
                    ControlAccount.FUND_JKM.id(), at(), ids, signed).executeUpdate();
        }
    }

    private String at() {
        return day + "T12:00:00+07:00";
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
