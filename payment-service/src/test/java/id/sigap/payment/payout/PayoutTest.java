package id.sigap.payment.payout;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.BalanceState;
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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class PayoutTest {

    private static final long GROSS = 342_000;
    private static final long TAX = 2_000;

    @ParameterizedTest
    @EnumSource(names = {"PLAIN", "DROP_ANSWER", "HANG", "INCONSISTENT", "FOUND_LATE", "CLOSED_AT_FIRST", "TOKEN_ENDS"})
    void whateverTheBankDoesToItsAnswerTheMemberIsPaidOnce(Habit habit) {
        Claim claim = new Claim().held();
        String account = habit.account();

        claim.payTo(account);

        SettlementState paid = claim.await(Status.PAID);
        assertEquals(Rupiah.of(GROSS), paid.gross());
        assertFalse(paid.bankReference().isBlank());
        bankBooks(account, 1, 1, GROSS - TAX);
        assertEquals(0L, claim.jht("balance"));
        assertEquals(0L, claim.jht("held"));
        claim.balance(Rupiah.ZERO);
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
    }

    @Test
    void noMoneyLeavesWhileAccessToTheAccountHasJustChanged() {
        Claim claim = new Claim().held();
        String account = Habit.PLAIN.account();
        Instant until = Instant.now().plusSeconds(5);
        TestEvents.publish(new PayoutHoldPlaced(Ids.next(), claim.personId, PayoutHoldPlaced.Reason.CONTACTS_REPLACED, Instant.now(), until),
                new PayoutHoldPlaced(Ids.next(), claim.personId, PayoutHoldPlaced.Reason.ACCOUNT_RECOVERED, Instant.now(), until.minusSeconds(4)));
        World.until("the hold is known", () -> Sql.one("select held_until from payout_held where person_id = ?", claim.personId) != null);

        claim.payTo(account);
        claim.await(Status.PAYING);
        World.until("the hold is over", () -> {
            // looked at first: what was read before the end must be of before it
            Object state = claim.payout("state");
            boolean still = Instant.now().isBefore(until);
            if (still) {
                assertEquals("NAME_CHECK", state);
            }
            return !still;
        });
        claim.await(Status.PAID);
        bankBooks(account, 1, 1, GROSS - TAX);
    }

    @Test
    void anUnknownOutcomeIsToldAsSuchAndThenSettled() {
        Claim claim = new Claim().held();
        claim.payTo(Habit.FOUND_LATE.account());

        claim.await(Status.PAID);
        assertEquals(List.of(Status.HELD, Status.PAYING, Status.OUTCOME_UNKNOWN, Status.PAID), claim.statuses());
        assertEquals(List.of(PayoutHappened.What.SENT, PayoutHappened.What.UNKNOWN, PayoutHappened.What.SETTLED),
                TestEvents.all(claim.payoutId().toString(), PayoutHappened.class).stream().map(PayoutHappened::what).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"INVALID", "OTHER_NAME", "NO_FUNDS", "FAILS_LATER"})
    void aRefusedPayoutKeepsTheHoldAndMayGoToAnotherAccount(Habit habit) {
        Claim claim = new Claim().held();
        String refused = habit.account();
        claim.payTo(refused);

        Reason reason = claim.await(Status.PAYMENT_FAILED).reason();
        assertEquals(switch (habit) {
            case INVALID -> Reason.ACCOUNT_INVALID;
            case OTHER_NAME -> Reason.ACCOUNT_NAME_DIFFERS;
            default -> Reason.BANK_REFUSED;
        }, reason);
        assertEquals(GROSS, claim.jht("held"));

        String other = Habit.PLAIN.account();
        claim.payTo(other);
        claim.await(Status.PAID);
        bankBooks(refused, 0, habit == Habit.NO_FUNDS || habit == Habit.FAILS_LATER ? 1 : 0, 0);
        bankBooks(other, 1, 1, GROSS - TAX);
    }

    @Test
    void aPayoutThatTheBankNeverFindsWaitsForAnOperatorWhoSendsItAgainUnderTheSameReference() {
        Claim claim = new Claim().held();
        String account = Habit.LOST.account();
        claim.payTo(account);
        World.until("it is stuck", () -> "STUCK".equals(claim.payout("state")));
        assertEquals("NEVER_FOUND", claim.payout("why"));
        assertEquals(GROSS, claim.jht("held"));
        bankBooks(account, 0, 1, 0);

        resolve(claim.payoutId(), "SEND_AGAIN", TestTokens.officer(UUID.randomUUID())).then().statusCode(403);
        resolve(claim.payoutId(), "SEND_AGAIN", TestTokens.operator(UUID.randomUUID())).then().statusCode(202);
        claim.await(Status.PAID);
        bankBooks(account, 1, 1, GROSS - TAX);
        resolve(claim.payoutId(), "ENQUIRE", TestTokens.operator(UUID.randomUUID())).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:payout-not-stuck"));
    }

    @Test
    void aPaymentOfAnotherAmountIsACaseForAnOperatorAndNotSentAgain() {
        Claim claim = new Claim().held();
        String account = Habit.PAYS_MORE.account();
        claim.payTo(account);
        World.until("it is stuck", () -> "STUCK".equals(claim.payout("state")));

        assertEquals("PAID_OTHERWISE", claim.payout("why"));
        resolve(claim.payoutId(), "SEND_AGAIN", TestTokens.operator(UUID.randomUUID())).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:payout-not-repeatable"));
        assertEquals(GROSS, claim.jht("held"));
        RestAssured.given().auth().oauth2(TestTokens.officer(UUID.randomUUID())).get("/payment/v1/payouts?claimId=" + claim.id).then()
                .statusCode(200).body("[0].state", equalTo("STUCK"));
    }

    @Test
    void anAmountThatIsNotTheHeldOneIsNotPaid() {
        Claim claim = new Claim().held();
        String account = Habit.PLAIN.account();

        TestEvents.publish(claim.request(GROSS - 1, 0, GROSS - 1, account));
        assertEquals(Reason.AMOUNT_DIFFERS, claim.await(Status.PAYMENT_FAILED).reason());
        TestEvents.publish(claim.request(GROSS, 1, GROSS, account), claim.request(GROSS, GROSS, 0, account), claim.request(GROSS, -1, GROSS + 1, account));
        World.until("all three are refused", () -> claim.statuses().stream().filter(Status.PAYMENT_FAILED::equals).count() == 4);
        bankBooks(account, 0, 0, 0);
    }

    @Test
    void aPayoutAskedForTwiceIsMadeOnce() {
        Claim claim = new Claim().held();
        String account = Habit.PLAIN.account();
        TestEvents.publish(claim.request(GROSS, TAX, GROSS - TAX, account), claim.request(GROSS, TAX, GROSS - TAX, account));
        claim.await(Status.PAID);
        TestEvents.publish(claim.request(GROSS, TAX, GROSS - TAX, account), new HoldReleaseRequested(claim.id, Instant.now()));

        Claim later = new Claim().held();
        later.payTo(Habit.PLAIN.account());
        later.await(Status.PAID);
        assertEquals(List.of(Status.HELD, Status.PAYING, Status.PAID), claim.statuses());
        bankBooks(account, 1, 1, GROSS - TAX);
    }

    @Test
    void aSecondClaimIsRefusedWhileTheFirstHoldsAndGetsItAfterTheRelease() {
        Claim first = new Claim().held();
        Claim second = first.another();
        assertEquals(Reason.ALREADY_HELD, second.ask().await(Status.HOLD_REFUSED).reason());

        TestEvents.publish(new HoldReleaseRequested(first.id, Instant.now()));
        first.await(Status.RELEASED);
        assertEquals(0L, first.jht("held"));
        assertEquals(Rupiah.of(GROSS), first.another().held().await(Status.HELD).gross());
    }

    @Test
    void aClaimAsksAgainAfterARefusalAndAfterARelease() {
        Claim first = new Claim().held();
        Claim appealed = first.another();
        appealed.ask().await(Status.HOLD_REFUSED);
        // asked again while it is held: nothing changes
        first.ask();
        TestEvents.publish(new HoldReleaseRequested(first.id, Instant.now()));
        first.await(Status.RELEASED);

        appealed.ask().awaitLast(Status.HELD);
        TestEvents.publish(new HoldReleaseRequested(appealed.id, Instant.now()));
        appealed.awaitLast(Status.RELEASED);
        first.ask().awaitLast(Status.HELD);
        first.payTo(Habit.PLAIN.account());
        first.awaitLast(Status.PAID);
        first.ask();
        appealed.ask().awaitLast(Status.HOLD_REFUSED);
        assertEquals(List.of(Status.HELD, Status.RELEASED, Status.HELD, Status.PAYING, Status.PAID), first.statuses());
        assertEquals(List.of(Status.HOLD_REFUSED, Status.HELD, Status.RELEASED, Status.HOLD_REFUSED), appealed.statuses());
    }

    @Test
    void heirsArePaidTheirPartsBesideEachOther() {
        Claim first = new Claim();
        Claim second = first.another();
        Claim third = first.another();
        UUID legacy = Ids.next();
        assertEquals(Rupiah.of(114_000), first.askFor(legacy, "1/3").await(Status.HELD).gross());
        assertEquals(Rupiah.of(114_000), second.askFor(legacy, "1/3").await(Status.HELD).gross());
        assertEquals(Reason.AMOUNT_DIFFERS, first.another().askFor(legacy, "1/2").await(Status.HOLD_REFUSED).reason());
        String account = Habit.PLAIN.account();
        TestEvents.publish(first.request(114_000, 0, 114_000, account));
        first.await(Status.PAID);

        assertEquals(Rupiah.of(114_000), third.askFor(legacy, "1/3").await(Status.HELD).gross());
        assertEquals(228_000L, first.jht("held"));
        assertEquals(228_000L, first.jht("balance"));
        bankBooks(account, 1, 1, 114_000);
    }

    @Test
    void jpSavingsAreHeldAndPaidAndDoNotCountForTheTaxOfJht() {
        Claim claim = new Claim();
        TestEvents.publish(new HoldRequested(claim.id, claim.personId, null, Instant.now(), Programme.JP, null, null));
        long gross = claim.await(Status.HELD).gross().amount();
        assertEquals(gross, Sql.one("select held from ledger_account where person_id = ? and programme = 'JP'", claim.personId));
        assertEquals(0L, claim.jht("held"));

        TestEvents.publish(claim.request(gross, 0, gross, Habit.PLAIN.account()));
        claim.await(Status.PAID);
        assertEquals(0L, Sql.one("select balance from ledger_account where person_id = ? and programme = 'JP'", claim.personId));
        assertEquals(Rupiah.ZERO, claim.another().held().await(Status.HELD).paidInWindow());
    }

    @Test
    void aPartIsHeldAndPaidAndTheRestStays() {
        Claim claim = new Claim();
        long part = Math.round(GROSS * 0.3);
        TestEvents.publish(new HoldRequested(claim.id, claim.personId, "0.30", Instant.now()));
        assertEquals(Rupiah.of(part), claim.await(Status.HELD).gross());
        assertEquals(part, claim.jht("held"));

        TestEvents.publish(claim.request(part, 0, part, Habit.PLAIN.account()));
        claim.await(Status.PAID);
        assertEquals(0L, claim.jht("held"));
        assertEquals(GROSS - part, claim.jht("balance"));
    }

    @Test
    void whoHasNoBalanceGetsNoHold() {
        Claim claim = new Claim(Ids.next());

        SettlementState refused = claim.ask().await(Status.HOLD_REFUSED);
        assertEquals(Reason.NO_BALANCE, refused.reason());
        assertEquals(Rupiah.ZERO, refused.paidInWindow());
    }

    @Test
    void whatWasPaidInTheTaxWindowIsToldWithTheNextHold() {
        Claim first = new Claim().held();
        first.payTo(Habit.PLAIN.account());
        first.await(Status.PAID);

        assertEquals(Rupiah.of(GROSS), first.another().ask().await(Status.HOLD_REFUSED).paidInWindow());
    }

    private static io.restassured.response.Response resolve(UUID payoutId, String action, String token) {
        return RestAssured.given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body("{\"action\":\"" + action + "\"}").post("/payment/v1/payouts/" + payoutId + "/resolutions");
    }

    private static void bankBooks(String account, int payments, int references, long paid) {
        RestAssured.given().baseUri(System.getProperty("sigap.test.bank")).port(Integer.parseInt(System.getProperty("sigap.test.bank").replaceAll(".*:", "")))
                .get("/test/account/" + account).then().statusCode(200).body("payments", equalTo(payments))
                .body("references", equalTo(references)).body("paid", equalTo((int) paid));
    }

    /** A claim of somebody with a month's JHT. */
    private static final class Claim {
        private final UUID id = Ids.next();
        private final UUID personId;

        private Claim() {
            this(World.of(6_000_000).withPaidContributions().worker(0).personId());
        }

        private Claim(UUID personId) {
            this.personId = personId;
        }

        private Claim another() {
            return new Claim(personId);
        }

        private Claim ask() {
            TestEvents.publish(new HoldRequested(id, personId, Instant.now()));
            return this;
        }

        private Claim askFor(UUID legacy, String part) {
            TestEvents.publish(new HoldRequested(id, personId, null, Instant.now(), null, legacy, part));
            return this;
        }

        private void awaitLast(Status status) {
            World.until("claim is " + status, () -> statuses().getLast() == status);
        }

        private Claim held() {
            ask().await(Status.HELD);
            return this;
        }

        private void payTo(String account) {
            TestEvents.publish(request(GROSS, TAX, GROSS - TAX, account));
        }

        private PayoutRequested request(long gross, long tax, long net, String account) {
            return new PayoutRequested(id, personId, Rupiah.of(gross), Rupiah.of(tax), Rupiah.of(net), "014", account, "Siti Nur'aini", Instant.now());
        }

        private SettlementState await(Status status) {
            return TestEvents.await(id.toString(), SettlementState.class, state -> state.status() == status);
        }

        private List<Status> statuses() {
            return TestEvents.all(id.toString(), SettlementState.class).stream().map(SettlementState::status).toList();
        }

        private Object jht(String column) {
            return Sql.one("select " + column + " from ledger_account where person_id = ? and programme = 'JHT'", personId);
        }

        private void balance(Rupiah expected) {
            Object account = Sql.one("select id from ledger_account where person_id = ? and programme = 'JHT'", personId);
            TestEvents.await(account.toString(), BalanceState.class, state -> state.balance().equals(expected));
        }

        private UUID payoutId() {
            return (UUID) Sql.one("select id from payout where claim_id = ? order by id desc", id);
        }

        private Object payout(String column) {
            return Sql.one("select " + column + " from payout where claim_id = ? order by id desc", id);
        }
    }
}
