package id.sigap.payment.payout;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.testing.Habit;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.Surroundings;
import id.sigap.payment.testing.World;
import id.sigap.platform.Ids;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Killed means SIGKILL to another JVM at a named point: money moves once all the same. */
class PayoutCrashIT {

    private static final long GROSS = 500_000;
    private static Surroundings surroundings;

    private final UUID claimId = Ids.next();
    private final UUID personId = Ids.next();
    private final String account = Habit.PLAIN.account();

    @BeforeAll
    static void startSurroundings() throws IOException {
        surroundings = new Surroundings();
    }

    @AfterAll
    static void stopSurroundings() {
        surroundings.close();
    }

    @Test
    void killedAfterTheBankPaidItIsSettledWithoutASecondTransfer() throws Exception {
        try (ServiceProcess first = surroundings.start("payout.after-send")) {
            payOut();
            first.awaitPoint();
            first.kill();
        }
        assertBank(1);
        assertEquals("SENT", Sql.one("select state from payout where claim_id = ?", claimId));

        try (ServiceProcess again = surroundings.start(null)) {
            await(Status.PAID);
            assertBank(1);
            assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
            assertEquals(0L, Sql.one("select balance from ledger_account where person_id = ?", personId));
            assertTrue(again.isAlive());
        }
    }

    @Test
    void killedBeforeTheBankHeardOfItNothingIsSentUntilAnOperatorSaysSo() throws Exception {
        try (ServiceProcess first = surroundings.start("payout.before-send")) {
            payOut();
            first.awaitPoint();
            first.kill();
        }
        assertBank(0);

        try (ServiceProcess again = surroundings.start(null)) {
            World.until("it is stuck", () -> "STUCK".equals(Sql.one("select state from payout where claim_id = ?", claimId)));
            assertBank(0);
            assertEquals(GROSS, Sql.one("select held from ledger_account where person_id = ?", personId));
            UUID payoutId = (UUID) Sql.one("select id from payout where claim_id = ?", claimId);
            RestAssured.given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType("application/json").body("{\"action\":\"SEND_AGAIN\"}").post("/payment/v1/payouts/" + payoutId + "/resolutions")
                    .then().statusCode(202);
            await(Status.PAID);
            assertBank(1);
            assertTrue(again.isAlive());
        }
    }

    @Test
    void killedAfterTheBankPaidAFundsPayoutItIsSettledWithoutASecondTransfer() throws Exception {
        long fund;
        try (ServiceProcess first = surroundings.start("payout.after-send")) {
            fund = (Long) Sql.one("select sum(balance)::bigint from ledger_account where code like 'FUND_JKM%'");
            TestEvents.publish(new PayoutRequested(claimId, personId, Rupiah.of(GROSS), Rupiah.ZERO, Rupiah.of(GROSS + 7), "014", account,
                    Habit.HOLDER, Instant.now(), Programme.JKM, Rupiah.of(7), null));
            first.awaitPoint();
            first.kill();
        }
        assertBank(1);
        assertEquals("SENT", Sql.one("select state from payout where claim_id = ?", claimId));

        try (ServiceProcess again = surroundings.start(null)) {
            await(Status.PAID);
            assertBank(1);
            assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
            assertEquals(fund - GROSS, Sql.one("select sum(balance)::bigint from ledger_account where code like 'FUND_JKM%'"));
            assertTrue(again.isAlive());
        }
    }

    private void payOut() throws SQLException {
        giveBalance();
        TestEvents.publish(new HoldRequested(claimId, personId, Instant.now()));
        await(Status.HELD);
        TestEvents.publish(new PayoutRequested(claimId, personId, Rupiah.of(GROSS), Rupiah.ZERO, Rupiah.of(GROSS), "014", account,
                Habit.HOLDER, Instant.now()));
    }

    private void giveBalance() throws SQLException {
        UUID member = Ids.next();
        UUID transfer = Ids.next();
        try (Connection c = Sql.open()) {
            c.setAutoCommit(false);
            run(c, "insert into ledger_account (id, membership_id, person_id, programme) values (?, ?, ?, 'JHT')", member, Ids.next(), personId);
            run(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'CONTRIBUTION', ?, '')", transfer, transfer);
            run(c, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, ?), (?, ?, ?)", transfer, member, GROSS,
                    transfer, ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id(), -GROSS);
            c.commit();
        }
    }

    private static void run(Connection c, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = Sql.prepare(c, sql, values)) {
            statement.executeUpdate();
        }
    }

    private void await(Status status) {
        TestEvents.await(claimId.toString(), SettlementState.class, state -> state.status() == status);
    }

    private void assertBank(int payments) {
        String bank = System.getProperty("sigap.test.bank");
        RestAssured.given().baseUri(bank).port(Integer.parseInt(bank.replaceAll(".*:", ""))).get("/test/account/" + account)
                .then().statusCode(200).body("payments", equalTo(payments)).body("references", equalTo(payments));
    }
}
