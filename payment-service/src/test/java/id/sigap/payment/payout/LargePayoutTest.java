package id.sigap.payment.payout;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Habit;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What keeps a payout back that could be sent: officers' agreement, a day's limits, a paused run. To accounts of our own bank, which is open at any hour. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class LargePayoutTest {

    private static final String OWN_BANK = "002";

    private final UUID claimId = Ids.next();
    private final UUID personId = Ids.next();
    private final String account = Habit.PLAIN.account();

    @Test
    void justBelowTheFirstAmountNobodyIsAsked() {
        request(499_999_999, null);

        await(Status.PAID);
        bankPaid(1);
    }

    @Test
    void twoDifferentOfficersAgreeAndThenItIsPaid() {
        request(500_000_000, null);
        World.until("it waits for officers", () -> "APPROVAL".equals(payout("waits_for")));
        UUID first = UUID.randomUUID();
        bankPaid(0);
        assertEquals("OFFICER", Sql.one("select owner_role from payout_case where subject_id = ? and kind = 'APPROVAL' and closed_at is null", payout("id")));
        RestAssured.given().auth().oauth2(TestTokens.officer(first)).get("/payment/v1/payouts").then().statusCode(200)
                .body("find { it.claimId == '" + claimId + "' }.waitsFor", equalTo("APPROVAL"));

        approve("APPROVE", TestTokens.member(UUID.randomUUID(), personId)).statusCode(403);
        approve("APPROVE", TestTokens.officer(first)).statusCode(200).body("enough", equalTo(false));
        approve("APPROVE", TestTokens.officer(first)).statusCode(409).body("type", equalTo("urn:sigap:problem:own-approval"));
        bankPaid(0);
        approve("APPROVE", TestTokens.officer(UUID.randomUUID())).statusCode(200).body("enough", equalTo(true));

        await(Status.PAID);
        bankPaid(1);
        approve("APPROVE", TestTokens.officer(UUID.randomUUID())).statusCode(409).body("type", equalTo("urn:sigap:problem:payout-not-awaiting"));
        assertEquals("Sent", Sql.one("select outcome from payout_case where subject_id = ? and kind = 'APPROVAL'", payout("id")));
        assertEquals(2L, Sql.one("select count(*) from operator_act where act = 'approve-payout' and target = ?", "payout " + payout("id")));
    }

    @Test
    void aboveTheSecondAmountOneOfThemIsASupervisor() {
        request(2_000_000_000L, null);
        World.until("it waits for officers", () -> "APPROVAL".equals(payout("waits_for")));

        approve("APPROVE", TestTokens.officer(UUID.randomUUID())).statusCode(200).body("enough", equalTo(false));
        approve("APPROVE", TestTokens.officer(UUID.randomUUID())).statusCode(200).body("enough", equalTo(false));
        approve("APPROVE", TestTokens.supervisor(UUID.randomUUID())).statusCode(200).body("enough", equalTo(true));
        await(Status.PAID);
    }

    @Test
    void anOfficerStopsItBeforeAnythingIsSentAndItsClaimMayAskAgain() {
        request(500_000_000, null);
        World.until("it waits for officers", () -> "APPROVAL".equals(payout("waits_for")));

        approve("STOP", TestTokens.officer(UUID.randomUUID())).statusCode(200);

        assertEquals(Reason.STOPPED, await(Status.PAYMENT_FAILED).reason());
        bankPaid(0);
        request(400_000_000, null);
        await(Status.PAID);
        bankPaid(1);
    }

    @Test
    void whatWouldExceedTheDaysLimitWaitsForTomorrowAndTheMemberIsTold() {
        LocalDate today = LocalDate.now(Clocks.JAKARTA);
        Object before = Sql.one("select coalesce(max(sent), 0) from payout_day where day = ? and rail = 'INTRABANK'", today);
        Sql.run("insert into payout_day (day, rail, sent) values (?, 'INTRABANK', 500000000000) on conflict (day, rail) do update set sent = excluded.sent", today);
        try {
            request(1_000_000, null);
            SettlementState told = TestEvents.await(claimId.toString(), SettlementState.class, state -> state.sentFrom() != null);
            assertEquals(Status.PAYING, told.status());
            assertEquals(today.plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant(), told.sentFrom());
            assertEquals("DAY_LIMIT", payout("waits_for"));
            bankPaid(0);
        } finally {
            Sql.run("update payout_day set sent = ? where day = ? and rail = 'INTRABANK'", before, today);
        }
        World.until("it is paid once it is looked at again", () -> {
            Sql.run("update timer set due_at = now() where key = ? and claimed_until is null", payout("id").toString());
            return "SETTLED".equals(payout("state"));
        });
        bankPaid(1);
        assertEquals((Long) before + 1_000_000, Sql.one("select sent from payout_day where day = ? and rail = 'INTRABANK'", today));
    }

    @Test
    void whatTheBankRefusesCountsNoMoreOnTheDay() {
        LocalDate today = LocalDate.now(Clocks.JAKARTA);
        Object before = Sql.one("select coalesce(max(sent), 0) from payout_day where day = ? and rail = 'ALL'", today);
        TestEvents.publish(new PayoutRequested(claimId, personId, Rupiah.of(1_000_000), Rupiah.ZERO, Rupiah.of(1_000_000), OWN_BANK, Habit.NO_FUNDS.account(),
                Habit.HOLDER, Instant.now(), Programme.JKM, null, null));

        await(Status.PAYMENT_FAILED);
        assertEquals(before, Sql.one("select coalesce(max(sent), 0) from payout_day where day = ? and rail = 'ALL'", today));
        assertEquals("SUPERVISOR", Sql.one("select owner_role from payout_case where subject_id = ? and kind = 'NO_FUNDS' and closed_at is null", payout("id")));
        UUID failed = (UUID) payout("id");
        request(1_000_000, null);
        await(Status.PAID);
        assertEquals("Settled", Sql.one("select outcome from payout_case where subject_id = ? and kind = 'NO_FUNDS'", failed));
    }

    @Test
    void aPausedRunSendsNothingMoreUntilItGoesOn() {
        String month = "%04d-%02d".formatted(3000 + (int) (Math.random() * 6000), 1 + (int) (Math.random() * 12));
        String run = "JP-" + month;
        request(2_000_000, month);
        await(Status.PAID);
        String operator = TestTokens.operator(UUID.randomUUID());
        act(run, "PAUSE", operator).statusCode(200).body("state", equalTo("PAUSED"));
        act("JP-1999-01", "PAUSE", operator).statusCode(404).body("type", equalTo("urn:sigap:problem:run-not-found"));
        act(run, "PAUSE", TestTokens.officer(UUID.randomUUID())).statusCode(403);

        UUID second = Ids.next();
        String waiting = Habit.PLAIN.account();
        TestEvents.publish(new PayoutRequested(second, personId, Rupiah.of(3_000_000), Rupiah.ZERO, Rupiah.of(3_000_000), OWN_BANK, waiting, Habit.HOLDER,
                Instant.now(), Programme.JP, null, null, month));
        World.until("it waits for its run", () -> "RUN_PAUSED".equals(Sql.one("select waits_for from payout where claim_id = ?", second)));
        RestAssured.given().auth().oauth2(operator).get("/payment/v1/payout-runs/" + run).then().statusCode(200).body("state", equalTo("PAUSED"))
                .body("payouts", equalTo(2)).body("done", equalTo(1)).body("progress.find { it.state == 'READY' }.net", equalTo(3_000_000));
        RestAssured.given().auth().oauth2(operator).get("/payment/v1/payout-runs?limit=100").then().statusCode(200).body("items.id", hasItem(run));

        act(run, "GO_ON", operator).statusCode(200).body("state", equalTo("GOING"));
        TestEvents.await(second.toString(), SettlementState.class, state -> state.status() == Status.PAID);
        RestAssured.given().auth().oauth2(operator).get("/payment/v1/payout-runs/" + run).then().statusCode(200).body("done", equalTo(2));
    }

    @Test
    void theNameIsAskedForBeforeTheFirstPayoutToAnAccountOnly() {
        request(1_000_000, null);
        await(Status.PAID);
        UUID second = Ids.next();
        TestEvents.publish(new PayoutRequested(second, personId, Rupiah.of(1_000_000), Rupiah.ZERO, Rupiah.of(1_000_000), OWN_BANK, account, Habit.HOLDER,
                Instant.now(), Programme.JKM, null, null));
        TestEvents.await(second.toString(), SettlementState.class, state -> state.status() == Status.PAID);
        bank().body("inquiries", equalTo(1)).body("payments", equalTo(2));

        // under another name it is another account
        UUID third = Ids.next();
        TestEvents.publish(new PayoutRequested(third, personId, Rupiah.of(1_000_000), Rupiah.ZERO, Rupiah.of(1_000_000), OWN_BANK, account, "Budi Santoso",
                Instant.now(), Programme.JKM, null, null));
        assertEquals(Reason.ACCOUNT_NAME_DIFFERS, TestEvents.await(third.toString(), SettlementState.class, state -> state.status() == Status.PAYMENT_FAILED).reason());
        bank().body("inquiries", equalTo(2)).body("payments", equalTo(2));
    }

    private void request(long amount, String month) {
        TestEvents.publish(new PayoutRequested(claimId, personId, Rupiah.of(amount), Rupiah.ZERO, Rupiah.of(amount), OWN_BANK, account, Habit.HOLDER,
                Instant.now(), month == null ? Programme.JKM : Programme.JP, null, null, month));
    }

    private SettlementState await(Status status) {
        return TestEvents.await(claimId.toString(), SettlementState.class, state -> state.status() == status);
    }

    private Object payout(String column) {
        return Sql.one("select " + column + " from payout where claim_id = ? order by id desc", claimId);
    }

    private ValidatableResponse approve(String decision, String token) {
        return post("/payment/v1/payouts/" + payout("id") + "/approvals", "{\"decision\":\"" + decision + "\"}", token);
    }

    private static ValidatableResponse act(String run, String action, String token) {
        return post("/payment/v1/payout-runs/" + run + "/actions", "{\"action\":\"" + action + "\"}", token);
    }

    private static ValidatableResponse post(String path, String body, String token) {
        return RestAssured.given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body(body)
                .post(path).then();
    }

    private void bankPaid(int payments) {
        bank().body("payments", equalTo(payments));
    }

    private ValidatableResponse bank() {
        return RestAssured.given().baseUri(System.getProperty("sigap.test.bank")).port(Integer.parseInt(System.getProperty("sigap.test.bank").replaceAll(".*:", "")))
                .get("/test/account/" + account).then().statusCode(200);
    }
}
