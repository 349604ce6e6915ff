package id.sigap.payment.payout;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
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
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Benefits that a programme's fund pays: no hold comes before. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class FundPayoutTest {

    private static final long GROSS = 42_000_000;

    private final UUID claimId = Ids.next();
    private final UUID personId = Ids.next();

    @ParameterizedTest
    @EnumSource(value = Programme.class, names = "JHT", mode = EnumSource.Mode.EXCLUDE)
    void theFundOfItsProgrammePaysOnce(Programme fund) {
        long before = balance("FUND_" + fund);
        String account = Habit.FOUND_LATE.account();

        TestEvents.publish(request(fund, GROSS, null, 50_000, GROSS - 50_000, account, null),
                request(fund, GROSS, null, 50_000, GROSS - 50_000, account, null));

        SettlementState paid = await(Status.PAID);
        assertEquals(Rupiah.of(GROSS), paid.gross());
        assertEquals(Rupiah.ZERO, paid.paidInWindow());
        assertEquals(before - GROSS, balance("FUND_" + fund));
        assertEquals(List.of(Status.PAYING, Status.OUTCOME_UNKNOWN, Status.PAID), statuses());
        assertEquals(1L, Sql.one("select count(*) from payout where claim_id = ?", claimId));
        bankPaid(account, 1, GROSS - 50_000);
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
    }

    @Test
    void lateCompensationIsTheAgencysOwnCost() {
        long fund = balance("FUND_JKM");
        long cost = balance("LATE_COMPENSATION");
        String account = Habit.PLAIN.account();

        TestEvents.publish(request(Programme.JKM, GROSS, 420_000L, 0, GROSS + 420_000, account, null));

        assertEquals(Rupiah.of(GROSS), await(Status.PAID).gross());
        assertEquals(fund - GROSS, balance("FUND_JKM"));
        assertEquals(cost - 420_000, balance("LATE_COMPENSATION"));
        bankPaid(account, 1, GROSS + 420_000);
        RestAssured.given().auth().oauth2(TestTokens.officer(UUID.randomUUID())).get("/payment/v1/payouts?claimId=" + claimId).then()
                .statusCode(200).body("[0].fund", equalTo("JKM"), "[0].gross", equalTo(42_000_000), "[0].compensation", equalTo(420_000));
        RestAssured.given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/payment/v1/ledger/proof").then().statusCode(200)
                .body("balanced", equalTo(true), "controlAccounts.code", hasItem("LATE_COMPENSATION"));
    }

    @Test
    void amountsThatDisagreeAreNotPaidAndMayBeAskedForAnew() {
        String account = Habit.PLAIN.account();
        TestEvents.publish(request(Programme.JKM, GROSS, null, 0, GROSS + 1, account, null),
                request(Programme.JKM, GROSS, 5L, 0, GROSS, account, null), request(Programme.JKM, GROSS, -5L, 0, GROSS - 5, account, null),
                request(Programme.JKM, 0, 5L, 0, 5, account, null), request(Programme.JHT, GROSS, null, 0, GROSS, account, null));
        World.until("all are refused", () -> statuses().equals(List.of(Status.PAYMENT_FAILED, Status.PAYMENT_FAILED, Status.PAYMENT_FAILED,
                Status.PAYMENT_FAILED, Status.PAYMENT_FAILED)));
        assertEquals(Reason.AMOUNT_DIFFERS, await(Status.PAYMENT_FAILED).reason());
        TestEvents.publish(request(Programme.JKM, GROSS, null, 0, GROSS, "", null));
        World.until("the account is refused", () -> TestEvents.all(claimId.toString(), SettlementState.class).getLast().reason() == Reason.ACCOUNT_INVALID);
        bankPaid(account, 0, 0);

        TestEvents.publish(request(Programme.JKM, GROSS, null, 0, GROSS, account, null));
        await(Status.PAID);
        bankPaid(account, 1, GROSS);
    }

    @Test
    void aFundClaimHoldsNothingSoNothingIsReleasedAndAnotherAccountMayBeTried() {
        TestEvents.publish(request(Programme.JKK, GROSS, null, 0, GROSS, Habit.OTHER_NAME.account(), null));
        assertEquals(Reason.ACCOUNT_NAME_DIFFERS, await(Status.PAYMENT_FAILED).reason());
        String account = Habit.PLAIN.account();

        TestEvents.publish(new HoldReleaseRequested(claimId, Instant.now()), new HoldRequested(claimId, personId, Instant.now()),
                request(Programme.JKK, GROSS, null, 0, GROSS, account, null));
        await(Status.PAID);
        assertEquals(List.of(Status.PAYING, Status.PAYMENT_FAILED, Status.PAYING, Status.PAID), statuses());
        bankPaid(account, 1, GROSS);
    }

    @Test
    void aClaimWithAHoldIsNotPaidFromAFund() {
        UUID member = World.of(6_000_000).withPaidContributions().worker(0).personId();
        String account = Habit.PLAIN.account();
        TestEvents.publish(new HoldRequested(claimId, member, Instant.now()));
        await(Status.HELD);
        TestEvents.publish(new PayoutRequested(claimId, member, Rupiah.of(GROSS), Rupiah.ZERO, Rupiah.of(GROSS), "014", account, Habit.HOLDER,
                Instant.now(), Programme.JKM, null, null));

        assertEquals(Reason.AMOUNT_DIFFERS, await(Status.PAYMENT_FAILED).reason());
        bankPaid(account, 0, 0);
        TestEvents.publish(new PayoutRequested(claimId, member, Rupiah.of(342_000), Rupiah.ZERO, Rupiah.of(342_000), "014", account, Habit.HOLDER,
                Instant.now()));
        await(Status.PAID);
        bankPaid(account, 1, 342_000);
    }

    @Test
    void theSafetyHoldOfWhoeverIsPaidCountsAndNotThatOfTheInsured() {
        UUID heir = Ids.next();
        Instant until = Instant.now().plusSeconds(600);
        TestEvents.publish(new PayoutHoldPlaced(Ids.next(), personId, PayoutHoldPlaced.Reason.CONTACTS_REPLACED, Instant.now(), until));
        UUID held = Ids.next();
        TestEvents.publish(new PayoutHoldPlaced(Ids.next(), held, PayoutHoldPlaced.Reason.CONTACTS_REPLACED, Instant.now(), until));
        World.until("the holds are known", () -> Sql.one("select count(*) from payout_held where person_id in (?, ?)", personId, held).equals(2L));
        UUID waiting = Ids.next();
        String waits = Habit.PLAIN.account();
        TestEvents.publish(new PayoutRequested(waiting, Ids.next(), Rupiah.of(GROSS), Rupiah.ZERO, Rupiah.of(GROSS), "014", waits, Habit.HOLDER,
                Instant.now(), Programme.JKM, null, held));
        TestEvents.await(waiting.toString(), SettlementState.class, state -> state.status() == Status.PAYING);
        String account = Habit.PLAIN.account();

        TestEvents.publish(request(Programme.JKM, GROSS, null, 0, GROSS, account, heir));
        await(Status.PAID);
        bankPaid(account, 1, GROSS);
        assertEquals("NAME_CHECK", Sql.one("select state from payout where claim_id = ?", waiting));
        bankPaid(waits, 0, 0);
    }

    private PayoutRequested request(Programme fund, long gross, Long compensation, long tax, long net, String account, UUID payee) {
        return new PayoutRequested(claimId, personId, Rupiah.of(gross), Rupiah.of(tax), Rupiah.of(net), "014", account, Habit.HOLDER, Instant.now(),
                fund, compensation == null ? null : Rupiah.of(compensation), payee);
    }

    private SettlementState await(Status status) {
        return TestEvents.await(claimId.toString(), SettlementState.class, state -> state.status() == status);
    }

    private List<Status> statuses() {
        return TestEvents.all(claimId.toString(), SettlementState.class).stream().map(SettlementState::status).toList();
    }

    private static long balance(String code) {
        return (Long) Sql.one("select sum(balance)::bigint from ledger_account where code = ? or code like ? || '/%'", code, code);
    }

    private static void bankPaid(String account, int payments, long paid) {
        String bank = System.getProperty("sigap.test.bank");
        RestAssured.given().baseUri(bank).port(Integer.parseInt(bank.replaceAll(".*:", ""))).get("/test/account/" + account).then().statusCode(200)
                .body("payments", equalTo(payments)).body("paid", equalTo((int) paid));
    }
}
