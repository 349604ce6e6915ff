package id.sigap.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database refuses by itself, whatever the program asks of it. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class LedgerDatabaseTest {

    private static final UUID TRANSIT = ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id();

    private UUID member;

    @BeforeEach
    void openAnAccountWithAThousand() throws SQLException {
        member = UUID.randomUUID();
        commit(c -> {
            run(c, "insert into ledger_account (id, membership_id, person_id, programme) values (?, ?, ?, 'JHT')", member, UUID.randomUUID(), UUID.randomUUID());
            transfer(c, UUID.randomUUID(), 1_000);
        });
    }

    @Test
    void entriesThatDoNotSumToZeroAreRefused() {
        refused("does not balance", c -> {
            UUID id = header(c);
            run(c, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 5), (?, ?, -4)", id, member, id, TRANSIT);
        });
        refused("does not balance", c -> run(c, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 5)", header(c), member));
        refused("has 0 entries", this::header);
    }

    @Test
    void aMembersBalanceNeverFallsBelowZero() {
        refused("member_balance_not_negative", c -> transfer(c, UUID.randomUUID(), -1_001));
        assertDoesNotThrow(() -> commit(c -> transfer(c, UUID.randomUUID(), -1_000)));
        assertEquals(0L, balance());
    }

    @Test
    void whatWasBookedIsNeitherChangedNorRemoved() {
        for (String table : new String[] {"ledger_entry", "ledger_transfer"}) {
            refused("append-only", c -> run(c, "delete from " + table));
            refused("append-only", c -> run(c, "truncate " + table + " cascade"));
        }
        refused("append-only", c -> run(c, "update ledger_entry set amount = amount + 1"));
        refused("append-only", c -> run(c, "update ledger_transfer set kind = 'PAYOUT'"));
        refused("append-only", c -> run(c, "delete from ledger_account"));
        refused("moved by entries and holds only", c -> run(c, "update ledger_account set balance = 5 where id = ?", member));
        refused("begins empty", c -> run(c, "insert into ledger_account (id, code, balance) values (gen_random_uuid(), 'X', 5)"));
    }

    @Test
    void aTransferIsClosedWhenItsTransactionEnds() throws SQLException {
        UUID id = UUID.randomUUID();
        commit(c -> transfer(c, id, 7));

        refused("is closed", c -> run(c, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 5), (?, ?, -5)",
                id, ControlAccount.FUND_JKK.id(), id, ControlAccount.FUND_JKM.id()));
    }

    @Test
    void aHoldIsCoveredByTheBalanceAndSpendingByWhatIsFree() throws SQLException {
        refused("hold_within_balance", c -> hold(c, 1_001));
        commit(c -> hold(c, 600));
        refused("one_open_hold_per_account", c -> hold(c, 1));
        refused("hold_within_balance", c -> transfer(c, UUID.randomUUID(), -401));
        assertDoesNotThrow(() -> commit(c -> transfer(c, UUID.randomUUID(), -400)));
    }

    @Test
    void aHoldEndsOnceAndIsPostedOnlyWithItsEntry() throws SQLException {
        commit(c -> hold(c, 600));
        refused("without its entry", c -> {
            UUID id = UUID.randomUUID();
            run(c, "update ledger_hold set state = 'POSTED', transfer_id = ?, ended_at = now() where account_id = ?", id, member);
            transfer(c, id, -599);
        });
        refused("not changed otherwise", c -> run(c, "update ledger_hold set amount = 5, state = 'VOIDED', ended_at = now() where account_id = ?", member));
        commit(c -> run(c, "update ledger_hold set state = 'VOIDED', ended_at = now() where account_id = ?", member));
        refused("ended once", c -> run(c, "update ledger_hold set state = 'VOIDED', ended_at = now() where account_id = ?", member));
        assertEquals(0L, Sql.one("select held from ledger_account where id = ?", member));
    }

    @Test
    void heirsOfOneLegacyHoldBesideEachOtherAndNobodyElseDoes() throws SQLException {
        UUID legacy = UUID.randomUUID();
        commit(c -> inherit(c, legacy, 300));
        commit(c -> inherit(c, legacy, 300));
        refused("held for another", c -> inherit(c, UUID.randomUUID(), 1));
        refused("held for another", c -> hold(c, 1));
        refused("hold_within_balance", c -> inherit(c, legacy, 401));
        refused("part_within_the_whole", c -> run(c, "insert into ledger_hold (id, account_id, claim_id, amount, legacy, part_numerator, part_denominator) "
                + "values (gen_random_uuid(), ?, gen_random_uuid(), 1, ?, 3, 2)", member, legacy));
        refused("part_of_a_legacy", c -> run(c, "insert into ledger_hold (id, account_id, claim_id, amount, legacy) "
                + "values (gen_random_uuid(), ?, gen_random_uuid(), 1, ?)", member, legacy));
        refused("not changed otherwise", c -> run(c, "update ledger_hold set part_numerator = 2, state = 'VOIDED', ended_at = now() where account_id = ?", member));
        assertEquals(600L, Sql.one("select held from ledger_account where id = ?", member));
    }

    private void inherit(Connection c, UUID legacy, long amount) throws SQLException {
        run(c, "insert into ledger_hold (id, account_id, claim_id, amount, legacy, part_numerator, part_denominator) values (?, ?, ?, ?, ?, 1, 3)",
                UUID.randomUUID(), member, UUID.randomUUID(), amount, legacy);
    }

    private void transfer(Connection c, UUID id, long amount) throws SQLException {
        run(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'CONTRIBUTION', ?, '')", id, id);
        run(c, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, ?), (?, ?, ?)", id, member, amount, id, TRANSIT, -amount);
    }

    private UUID header(Connection c) throws SQLException {
        UUID id = UUID.randomUUID();
        run(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'CONTRIBUTION', ?, '')", id, id);
        return id;
    }

    private void hold(Connection c, long amount) throws SQLException {
        run(c, "insert into ledger_hold (id, account_id, claim_id, amount) values (?, ?, ?, ?)", UUID.randomUUID(), member, UUID.randomUUID(), amount);
    }

    private Object balance() {
        return Sql.one("select balance from ledger_account where id = ?", member);
    }

    @FunctionalInterface
    private interface Work {
        void in(Connection c) throws SQLException;
    }

    private static void commit(Work work) throws SQLException {
        try (Connection c = Sql.open()) {
            c.setAutoCommit(false);
            work.in(c);
            c.commit();
        }
    }

    private static void refused(String why, Work work) {
        SQLException refusal = assertThrows(SQLException.class, () -> commit(work));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private static void run(Connection c, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = Sql.prepare(c, sql, values)) {
            statement.executeUpdate();
        }
    }
}
