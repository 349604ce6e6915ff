package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the filed claim to the money, by what the other services say. */
@QuarkusTest
@WithTestResource(Infra.class)
class PaidClaimTest {

    @Inject
    AgroalDataSource database;
    @Inject
    TestClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void aClaimWithinTheLimitGoesThroughToPaidWithoutAnOfficer() {
        Worker worker = Worker.resigned(14_750_000);
        UUID claimId = Api.filed(worker);

        Others.facesMatch(claimId);
        assertEquals(worker.personId, TestEvents.await(claimId.toString(), HoldRequested.class).personId());
        TestEvents.publish(Others.held(worker, claimId, 14_750_000, 0));
        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals(List.of(Rupiah.of(14_750_000), Rupiah.ZERO, Rupiah.of(14_750_000)), List.of(payout.gross(), payout.tax(), payout.net()));
        assertEquals(List.of(Api.BANK, Api.ACCOUNT, Worker.LEGAL_NAME), List.of(payout.bankCode(), payout.accountNumber(), payout.legalName()));
        TestEvents.publish(Others.settled(worker, claimId, Status.PAYING, null), Others.settled(worker, claimId, Status.PAID, null));

        Api.awaitStatus(worker, claimId, "PAID");
        Api.claim(worker, claimId).then().body("net", equalTo(14_750_000), "paidAt", notNullValue());
        TestEvents.await(claimId.toString(), ClaimState.class, state -> state.status() == ClaimStatus.PAID);
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().body("lines.step", hasItems("FILED", "IDENTITY_ASKED",
                "FACE_CONFIRMED", "APPROVED_DIRECTLY", "PAYOUT_ASKED", "PAYMENT_UNDER_WAY", "PAID"), "lines[-1].text", equalTo("Paid to your account"));
    }

    @Test
    void theLedgersFigureIsTaxedNotTheEstimateAndEarlierPaymentsCount() {
        Worker worker = Worker.resigned(9_000_000);
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");

        TestEvents.publish(Others.held(worker, claimId, 10_000_000, 45_000_000));

        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals(Rupiah.of(250_000), payout.tax());
        assertEquals(Rupiah.of(9_750_000), payout.net());
    }

    @Test
    void theExplanationNamesTheRulesTheArithmeticAndWhatIsNotVerified() {
        Worker worker = Worker.resigned(14_750_000);
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, 14_750_000, 0));
        Api.awaitStatus(worker, claimId, "PAYMENT_REQUESTED");

        Api.as(worker.token()).accept(ContentType.JSON).get("/claims/v1/claims/" + claimId + "/explanation").then().statusCode(200)
                .body("total", equalTo(14_750_000), "provisional", equalTo(true), "parts.size()", equalTo(3), "parts[0].checks.outcome", hasItems("MET"));
        Api.as(worker.token()).accept(ContentType.TEXT).get("/claims/v1/claims/" + claimId + "/explanation").then().statusCode(200)
                .body(containsString("Goes straight through"), containsString("PMK 16/PMK.03/2010"), containsString("to be verified"));
    }

    @Test
    void facesThatDoNotMatchLeaveTheClaimWaitingForAnother() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);

        TestEvents.publish(Others.face(claimId, Outcome.BAD_PICTURE), Others.face(claimId, Outcome.NO_MATCH), Others.face(claimId, Outcome.UNSURE));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then()
                .body("lines.reason", hasItems("BAD_PICTURE", "NO_MATCH", "UNSURE")));
        Api.claim(worker, claimId).then().body("status", equalTo("IDENTITY_CHECK"));
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
    }

    @Test
    void aFactorOfTheAccountProvesAClaimAsAFaceDoes() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);
        VerificationState face = Others.face(claimId, Outcome.MATCH);

        TestEvents.publish(new VerificationState(face.verificationId(), face.accountId(), face.purpose(), claimId, face.operationDigest(), Outcome.MATCH, Set.of(),
                face.decidedAt(), ProofKind.STEP_UP));

        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
    }

    @Test
    void aMatchForAnotherAmountOrOfAnotherAccountMovesNothing() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);
        VerificationState right = Others.face(claimId, Outcome.MATCH);

        Handled.events(database, new VerificationState(Ids.next(), right.accountId(), right.purpose(), claimId, "0".repeat(64), Outcome.MATCH, right.reasons(), right.decidedAt(), ProofKind.FACE_BY_MACHINE),
                new VerificationState(Ids.next(), right.accountId(), right.purpose(), claimId, null, Outcome.MATCH, right.reasons(), right.decidedAt(), ProofKind.FACE_BY_MACHINE),
                new VerificationState(Ids.next(), Ids.next(), right.purpose(), claimId, right.operationDigest(), Outcome.MATCH, right.reasons(), right.decidedAt(), ProofKind.FACE_BY_MACHINE),
                new VerificationState(Ids.next(), right.accountId(), right.purpose(), Ids.next(), right.operationDigest(), Outcome.MATCH, right.reasons(), right.decidedAt(), ProofKind.FACE_BY_MACHINE));

        Api.claim(worker, claimId).then().body("status", equalTo("IDENTITY_CHECK"));
        assertEquals(List.of(), TestEvents.all(claimId.toString(), HoldRequested.class));
    }

    @Test
    void whatIsSaidTwiceIsDoneOnce() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);
        VerificationState match = Others.face(claimId, Outcome.MATCH);
        UUID verificationEvent = Ids.next();
        SettlementState held = Others.held(worker, claimId, 5_000_000, 0);
        UUID heldEvent = Ids.next();

        Handled.event(database, match, 1, verificationEvent);
        TestEvents.publish(match, 1, verificationEvent.toString());
        Handled.event(database, match, 2, Ids.next());
        Handled.event(database, held, 1, heldEvent);
        TestEvents.publish(held, 1, heldEvent.toString());
        Handled.event(database, held, 2, Ids.next());
        Api.awaitStatus(worker, claimId, "PAYMENT_REQUESTED");

        assertEquals(1, TestEvents.all(claimId.toString(), HoldRequested.class).size());
        assertEquals(1, TestEvents.all(claimId.toString(), PayoutRequested.class).size());
    }

    @Test
    void aSettlementThatComesBeforeItsTimeMovesNothing() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);

        Handled.events(database, Others.settled(worker, claimId, Status.PAID, null), Others.held(worker, claimId, 5_000_000, 0));

        Api.claim(worker, claimId).then().body("status", equalTo("IDENTITY_CHECK"));
    }

    @Test
    void aRefusedHoldEndsTheClaimWithItsReason() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");

        TestEvents.publish(new SettlementState(claimId, worker.personId, Status.HOLD_REFUSED, null, 0, Rupiah.ZERO, null, Reason.ALREADY_HELD, java.time.Instant.now()));

        Api.awaitStatus(worker, claimId, "REJECTED");
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then()
                .body("lines[-1].reasonText", equalTo("The balance is held for another claim"));
    }

    @Test
    void withdrawingAfterTheHoldGivesTheBalanceBackButNotAfterTheBankWasAsked() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");

        Api.post(worker.token(), "/claims/v1/claims/" + claimId + "/withdrawal", Map.of()).then().statusCode(200);
        TestEvents.await(claimId.toString(), HoldReleaseRequested.class);

        UUID second = paying(worker);
        Api.post(worker.token(), "/claims/v1/claims/" + second + "/withdrawal", Map.of()).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:withdrawal-too-late"));
    }

    @Test
    void anUnknownOutcomeIsToldAndEndsWhenTheBankKnows() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = paying(worker);

        TestEvents.publish(Others.settled(worker, claimId, Status.OUTCOME_UNKNOWN, null));
        Api.awaitStatus(worker, claimId, "PAYMENT_UNKNOWN");
        TestEvents.publish(Others.settled(worker, claimId, Status.PAID, null));
        Api.awaitStatus(worker, claimId, "PAID");
        assertEquals(1, TestEvents.all(claimId.toString(), PayoutRequested.class).size());
    }

    /** The owner confirms another account with a factor and asks again. */
    private static Response confirmed(Worker worker, Map<String, String> account, UUID claimId) {
        UUID sessionId = UUID.randomUUID();
        String path = "/claims/v1/claims/" + claimId + "/bank-account";
        String token = worker.token(sessionId);
        Response asked = Api.as(token).body(account).put(path);
        asked.then().statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"), "operation", equalTo("claim.bank-account"))
                .header("WWW-Authenticate", containsString("insufficient_user_authentication"));
        String digest = asked.path("digest");
        String another = TestTokens.stepUp(worker.accountId, sessionId, "claim.bank-account", "0".repeat(64), Map.of());
        Api.as(token).header("Step-Up-Token", another).body(account).put(path).then().statusCode(401);
        String stepUp = TestTokens.stepUp(worker.accountId, sessionId, "claim.bank-account", digest, Map.of());
        Api.as(token).header("Step-Up-Token", stepUp).body(Map.of("bankCode", "009", "accountNumber", "1111111111")).put(path).then().statusCode(401);
        return Api.as(token).header("Step-Up-Token", stepUp).body(account).put(path);
    }

    @Test
    void afterAFailedPaymentAnotherAccountIsConfirmedByAFaceAndPaidFromTheSameHold() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = paying(worker);
        Map<String, String> account = Map.of("bankCode", "009", "accountNumber", "9988776655");
        Api.as(worker.token()).body(account).put("/claims/v1/claims/" + claimId + "/bank-account").then().statusCode(409);
        VerificationState firstMatch = Others.face(claimId, Outcome.MATCH);

        TestEvents.publish(Others.settled(worker, claimId, Status.PAYMENT_FAILED, Reason.ACCOUNT_NAME_DIFFERS));
        Api.awaitStatus(worker, claimId, "PAYMENT_FAILED");
        confirmed(worker, account, claimId).then().statusCode(200)
                .body("status", equalTo("IDENTITY_CHECK"), "bankAccount.bankCode", equalTo("009"));
        IdentityCheckRequested again = TestEvents.await(claimId.toString(), IdentityCheckRequested.class,
                asked -> !asked.operationDigest().equals(firstMatch.operationDigest()));
        Handled.events(database, firstMatch);
        Api.claim(worker, claimId).then().body("status", equalTo("IDENTITY_CHECK"));
        TestEvents.publish(new VerificationState(Ids.next(), worker.accountId, firstMatch.purpose(), claimId, again.operationDigest(), Outcome.MATCH,
                firstMatch.reasons(), firstMatch.decidedAt(), ProofKind.FACE_BY_MACHINE));

        PayoutRequested second = TestEvents.await(claimId.toString(), PayoutRequested.class, payout -> payout.bankCode().equals("009"));
        assertEquals("9988776655", second.accountNumber());
        assertEquals(1, TestEvents.all(claimId.toString(), HoldRequested.class).size());
    }

    @Test
    void aClaimForWhichNobodyShowsAFaceIsClosedAndTheMemberMayFileAgain() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);

        clock.advance(Duration.ofDays(14).plusMinutes(1));
        TestEvents.await(claimId.toString(), ClaimState.class, state -> state.status() == ClaimStatus.WITHDRAWN);
        clock.reset();

        Api.file(worker, "RESIGNATION").then().statusCode(201);
    }

    @Test
    void aBalanceInAHigherBandThanTheFaceWasShownForIsProvedAnewBeforeAnythingIsPaid() {
        Worker worker = Worker.resigned(4_900_000);
        UUID claimId = Api.filed(worker);
        VerificationState forLess = Others.face(claimId, Outcome.MATCH);
        TestEvents.publish(forLess);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");

        TestEvents.publish(Others.held(worker, claimId, 5_100_000, 0));
        Api.awaitStatus(worker, claimId, "IDENTITY_CHECK");
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().body("lines[-1].step", equalTo("IDENTITY_ASKED_AGAIN"),
                "lines[-1].reason", equalTo("AMOUNT_GREW"));
        VerificationState forAll = Others.faceFor(claimId, 5_100_000);
        Handled.events(database, new VerificationState(Ids.next(), worker.accountId, forLess.purpose(), claimId, forLess.operationDigest(), Outcome.MATCH,
                forLess.reasons(), forLess.decidedAt(), ProofKind.FACE_BY_MACHINE));
        Api.claim(worker, claimId).then().body("status", equalTo("IDENTITY_CHECK"));
        assertEquals(List.of(), TestEvents.all(claimId.toString(), PayoutRequested.class));

        TestEvents.publish(forAll);
        assertEquals(Rupiah.of(5_100_000), TestEvents.await(claimId.toString(), PayoutRequested.class).net());
        assertEquals(1, TestEvents.all(claimId.toString(), HoldRequested.class).size());
        Api.as(worker.token()).accept(ContentType.JSON).get("/claims/v1/claims/" + claimId + "/explanation").then().body("total", equalTo(5_100_000), "parts.size()", equalTo(3));
    }

    @Test
    void aHeldBalanceIsGivenBackWhereNobodyShowsTheFaceAgain() {
        Worker worker = Worker.resigned(14_900_000);
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, 15_000_000, 0));
        Api.awaitStatus(worker, claimId, "IDENTITY_CHECK");

        clock.advance(Duration.ofDays(14).plusMinutes(1));
        TestEvents.await(claimId.toString(), HoldReleaseRequested.class);
        clock.reset();

        Api.file(worker, "RESIGNATION").then().statusCode(201);
    }

    /** Brings a fresh claim to the bank. */
    private UUID paying(Worker worker) {
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, 5_000_000, 0));
        Api.awaitStatus(worker, claimId, "PAYMENT_REQUESTED");
        return claimId;
    }
}
