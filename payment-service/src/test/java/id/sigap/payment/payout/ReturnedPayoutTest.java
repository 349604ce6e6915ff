package id.sigap.payment.payout;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.PayoutHappened;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Habit;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Money that came back, and money of which the bank never heard. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class ReturnedPayoutTest {

    private static final long GROSS = 342_000;

    private final UUID claimId = Ids.next();
    private final String proposer = TestTokens.operator(UUID.randomUUID());
    private final String decider = TestTokens.supervisor(UUID.randomUUID());

    @Test
    void whatTheBankReturnsIsHeldAgainAndPaidToAnotherAccount() {
        UUID member = member();
        TestEvents.publish(new HoldRequested(claimId, member, Instant.now()));
        await(claimId, Status.HELD);
        pay(claimId, member, GROSS, 2_000, null);
        await(claimId, Status.PAID);
        UUID first = payout(claimId);
        long tax = (long) Sql.one("select sum(balance)::bigint from ledger_account where code like 'TAX_PAYABLE%'");

        String correction = proposeReturn(first, proposer).statusCode(201).extract().path("id");
        assertEquals(1L, Sql.one("select count(*) from payout_case where subject_id = ? and kind = 'RETURNED' and closed_at is null", first));
        proposeReturn(first, decider).statusCode(409).body("type", equalTo("urn:sigap:problem:transfer-corrected"));
        decide(correction, "BOOK", proposer).statusCode(403);
        decide(correction, "BOOK", decider).statusCode(200).body("state", equalTo("BOOKED"));

        assertEquals(Reason.RETURNED, await(claimId, Status.PAYMENT_FAILED).reason());
        assertEquals("RETURNED", Sql.one("select state from payout where id = ?", first));
        assertEquals(GROSS, Sql.one("select balance from ledger_account where person_id = ? and programme = 'JHT'", member));
        assertEquals(GROSS, Sql.one("select held from ledger_account where person_id = ? and programme = 'JHT'", member));
        assertEquals(tax - 2_000, Sql.one("select sum(balance)::bigint from ledger_account where code like 'TAX_PAYABLE%'"));
        assertEquals("Returned", Sql.one("select outcome from payout_case where subject_id = ? and kind = 'RETURNED'", first));
        assertEquals(PayoutHappened.What.RETURNED, TestEvents.all(first.toString(), PayoutHappened.class).getLast().what());

        pay(claimId, member, GROSS, 2_000, null);
        World.until("it is paid again", () -> statuses(claimId).getLast() == Status.PAID);
        assertEquals(List.of(Status.HELD, Status.PAYING, Status.PAID, Status.PAYMENT_FAILED, Status.PAYING, Status.PAID), statuses(claimId));
        assertTrue(!first.equals(payout(claimId)));
        assertEquals(0L, Sql.one("select balance from ledger_account where person_id = ? and programme = 'JHT'", member));
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
        // only the second counts for the tax of what comes later
        assertEquals(GROSS, Sql.one("select sum(gross)::bigint from payout where person_id = ? and state = 'SETTLED'", member));
    }

    @Test
    void aFundGetsItBackAndNothingIsHeld() {
        UUID person = Ids.next();
        pay(claimId, person, 42_000_000, 0, Programme.JKM);
        await(claimId, Status.PAID);
        long fund = (long) Sql.one("select sum(balance)::bigint from ledger_account where code like 'FUND_JKM%'");

        String correction = proposeReturn(payout(claimId), proposer).statusCode(201).extract().path("id");
        decide(correction, "BOOK", decider).statusCode(200);

        assertEquals(Reason.RETURNED, await(claimId, Status.PAYMENT_FAILED).reason());
        assertEquals(fund + 42_000_000, Sql.one("select sum(balance)::bigint from ledger_account where code like 'FUND_JKM%'"));
        pay(claimId, person, 42_000_000, 0, Programme.JKM);
        World.until("it is paid again", () -> statuses(claimId).getLast() == Status.PAID);
    }

    @Test
    void aRefusedReturnChangesNothingAndClosesTheCase() {
        pay(claimId, Ids.next(), 1_000_000, 0, Programme.JKM);
        await(claimId, Status.PAID);
        UUID payout = payout(claimId);

        decide(proposeReturn(payout, proposer).statusCode(201).extract().path("id"), "REFUSE", decider).statusCode(200);

        assertEquals("SETTLED", Sql.one("select state from payout where id = ?", payout));
        assertEquals("Refused", Sql.one("select outcome from payout_case where subject_id = ?", payout));
        assertEquals(List.of(Status.PAYING, Status.PAID), statuses(claimId));
        proposeReturn(UUID.randomUUID(), proposer).statusCode(404).body("type", equalTo("urn:sigap:problem:payout-not-found"));
    }

    @Test
    void aReturnIsNotBookedOverAnotherClaimsHold() {
        UUID member = member();
        long part = Math.round(GROSS * 0.3);
        TestEvents.publish(new HoldRequested(claimId, member, "0.30", Instant.now()));
        await(claimId, Status.HELD);
        pay(claimId, member, part, 0, null);
        await(claimId, Status.PAID);
        UUID later = Ids.next();
        TestEvents.publish(new HoldRequested(later, member, Instant.now()));
        await(later, Status.HELD);

        String correction = proposeReturn(payout(claimId), proposer).statusCode(201).extract().path("id");
        decide(correction, "BOOK", decider).statusCode(409).body("type", equalTo("urn:sigap:problem:return-meets-hold"));

        assertEquals("SETTLED", Sql.one("select state from payout where id = ?", payout(claimId)));
        assertEquals(GROSS - part, Sql.one("select balance from ledger_account where person_id = ? and programme = 'JHT'", member));
        assertEquals("PROPOSED", Sql.one("select state from ledger_correction where id = ?", UUID.fromString(correction)));
    }

    @Test
    void whatTheBankNeverFoundIsGivenUpByTwoPersonsAfterTheStatementAndNotBefore() {
        UUID member = member();
        TestEvents.publish(new HoldRequested(claimId, member, Instant.now()));
        await(claimId, Status.HELD);
        TestEvents.publish(new PayoutRequested(claimId, member, Rupiah.of(GROSS), Rupiah.ZERO, Rupiah.of(GROSS), "014", Habit.LOST.account(), Habit.HOLDER,
                Instant.now()));
        World.until("it is stuck", () -> "STUCK".equals(Sql.one("select state from payout where claim_id = ?", claimId)));
        UUID stuck = payout(claimId);
        assertEquals("OPERATOR", Sql.one("select owner_role from payout_case where subject_id = ? and kind = 'NEVER_FOUND' and closed_at is null", stuck));
        RestAssured.given().auth().oauth2(proposer).get("/payment/v1/payout-cases?limit=100").then().statusCode(200)
                .body("items.find { it.subjectId == '" + stuck + "' }.kind", equalTo("NEVER_FOUND"));

        resolve(stuck, "GIVE_UP", proposer).statusCode(409).body("type", equalTo("urn:sigap:problem:payout-may-live"));
        // the hold carries a payout: nobody gives it back, not even past the program
        assertThrows(RuntimeException.class, () -> Sql.run("update ledger_hold set state = 'VOIDED', ended_at = now() where claim_id = ?", claimId));
        Sql.run("update payout set sent_at = now() - interval '30 days' where id = ?", stuck);
        resolve(stuck, "GIVE_UP", proposer).statusCode(202);
        resolve(stuck, "GIVE_UP", proposer).statusCode(409).body("type", equalTo("urn:sigap:problem:own-approval"));
        assertEquals("STUCK", Sql.one("select state from payout where id = ?", stuck));
        resolve(stuck, "GIVE_UP", TestTokens.operator(UUID.randomUUID())).statusCode(202);

        assertEquals(Reason.BANK_REFUSED, await(claimId, Status.PAYMENT_FAILED).reason());
        assertEquals("Failed", Sql.one("select outcome from payout_case where subject_id = ?", stuck));
        assertEquals(GROSS, Sql.one("select held from ledger_account where person_id = ? and programme = 'JHT'", member));
        pay(claimId, member, GROSS, 0, null);
        await(claimId, Status.PAID);
        assertEquals(2L, Sql.one("select count(distinct reference) from payout where claim_id = ?", claimId));
    }

    private static UUID member() {
        return World.of(6_000_000).withPaidContributions().worker(0).personId();
    }

    private static void pay(UUID claimId, UUID personId, long gross, long tax, Programme fund) {
        TestEvents.publish(new PayoutRequested(claimId, personId, Rupiah.of(gross), Rupiah.of(tax), Rupiah.of(gross - tax), "014", Habit.PLAIN.account(),
                Habit.HOLDER, Instant.now(), fund, null, null));
    }

    private static SettlementState await(UUID claimId, Status status) {
        return TestEvents.await(claimId.toString(), SettlementState.class, state -> state.status() == status);
    }

    private static List<Status> statuses(UUID claimId) {
        return TestEvents.all(claimId.toString(), SettlementState.class).stream().map(SettlementState::status).toList();
    }

    private static UUID payout(UUID claimId) {
        return (UUID) Sql.one("select id from payout where claim_id = ? order by id desc", claimId);
    }

    private static ValidatableResponse proposeReturn(UUID payoutId, String token) {
        return post("/payment/v1/payouts/" + payoutId + "/returns", "", token);
    }

    private static ValidatableResponse decide(String correction, String decision, String token) {
        return post("/payment/v1/ledger/corrections/" + correction + "/decisions", "{\"decision\":\"" + decision + "\"}", token);
    }

    private static ValidatableResponse resolve(UUID payoutId, String action, String token) {
        return post("/payment/v1/payouts/" + payoutId + "/resolutions", "{\"action\":\"" + action + "\"}", token);
    }

    private static ValidatableResponse post(String path, String body, String token) {
        return RestAssured.given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").body(body)
                .post(path).then();
    }
}
