package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.PayoutHoldPlaced;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Claims above the limit: two officers, never one. */
@QuarkusTest
@WithTestResource(Infra.class)
class ReviewTest {

    private static final Map<String, String> NOTE = Map.of("note", "Letter and report agree.");

    @Inject
    AgroalDataSource database;
    @Inject
    TestClock clock;

    private final String officer = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void oneOfficerRecommendsAnotherApprovesAndThePayoutIsAsked() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);

        Api.post(officer, review(claimId, "recommendation"), NOTE).then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        Api.post(supervisor, review(claimId, "approval"), NOTE).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"), "net", equalTo(20_000_000));

        assertEquals(Rupiah.of(20_000_000), TestEvents.await(claimId.toString(), PayoutRequested.class).net());
        assertTrue(!TestEvents.await(claimId.toString(), ClaimHappened.class, happened -> happened.status() == ClaimStatus.APPROVED).straightThrough());
    }

    @Test
    void whoRecommendedMayNotApproveNeitherByTheServiceNorByTheDatabase() throws SQLException {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);
        Api.post(supervisor, review(claimId, "recommendation"), NOTE).then().statusCode(200);

        Api.post(supervisor, review(claimId, "approval"), NOTE).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:second-officer-required"));
        Api.claim(worker, claimId).then().body("status", equalTo("IN_REVIEW"));
        try (Connection c = database.getConnection(); Statement statement = c.createStatement()) {
            SQLException refused = assertThrows(SQLException.class,
                    () -> statement.executeUpdate("update claim set approved_by = recommended_by where id = '" + claimId + "'"));
            assertTrue(refused.getMessage().contains("approved_by_another"), refused.getMessage());
            SQLException unapproved = assertThrows(SQLException.class,
                    () -> statement.executeUpdate("update claim set status = 'APPROVED', tax = 0, net = gross where id = '" + claimId + "'"));
            assertTrue(unapproved.getMessage().contains("money_needs_approval"), unapproved.getMessage());
        }
    }

    @Test
    void nothingIsApprovedThatNobodyRecommendedAndMembersDecideNothing() {
        UUID claimId = inReview(Worker.resigned(20_000_000), 20_000_000);

        Api.post(officer, review(claimId, "approval"), NOTE).then().statusCode(409).body("type", equalTo("urn:sigap:problem:not-recommended-yet"));
        Api.post(new Worker().token(), review(claimId, "recommendation"), NOTE).then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
        Api.post(new Worker().token(), review(claimId, "approval"), NOTE).then().statusCode(403);
        Api.as(new Worker().token()).get("/claims/v1/reviews/" + claimId).then().statusCode(403);
    }

    @Test
    void anOfficerMayNotDecideOnTheOwnClaim() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);

        Api.post(TestTokens.supervisor(worker.accountId), review(claimId, "recommendation"), NOTE).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:own-claim"));
    }

    @Test
    void aRejectionNamesItsGroundToTheMemberAndGivesTheBalanceBack() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);

        Api.post(officer, review(claimId, "rejection"), Map.of()).then().statusCode(400).body("field", equalTo("ground"));
        Api.post(officer, review(claimId, "rejection"), Map.of("ground", "STILL_EMPLOYED", "note", "Seen at work.")).then().statusCode(200)
                .body("status", equalTo("REJECTED"));

        TestEvents.await(claimId.toString(), HoldReleaseRequested.class);
        Response timeline = Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline");
        timeline.then().body("lines[-1].reasonText", equalTo("The member is still employed"), "lines[-1].who", equalTo("OFFICER"));
        assertTrue(!timeline.asString().contains("Seen at work"), "the officer's words are for officers");
        Api.post(supervisor, review(claimId, "recommendation"), NOTE).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-moved-on"));
    }

    @Test
    void theQueueComesInPagesAndEveryLookIsRecorded() throws SQLException {
        UUID first = inReview(Worker.resigned(20_000_000), 20_000_000);
        UUID second = inReview(Worker.resigned(30_000_000), 30_000_000);
        UUID reader = Ids.next();
        String token = TestTokens.supervisor(reader);

        List<String> seen = new java.util.ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Response page = Api.as(token).get("/claims/v1/reviews?limit=5&cursor=" + cursor);
            seen.addAll(page.path("items.claimId"));
            cursor = page.path("next");
            pages++;
        } while (cursor != null && pages < 400);
        assertTrue(seen.containsAll(List.of(first.toString(), second.toString())), seen::toString);

        Api.as(token).get("/claims/v1/reviews/" + second).then().statusCode(200).body("legalName", equalTo(Worker.LEGAL_NAME),
                "claim.gross", equalTo(30_000_000), "taxToday", equalTo(0), "claim.bankAccount.accountNumber", equalTo("*******890"),
                "explanation.parts.size()", equalTo(2));
        assertEquals(pages + 1, reads(reader, null));
        assertEquals(1, reads(reader, second));
    }

    @Test
    void aClaimThatIsNoneOfTheirBusinessIsNotFoundForOfficers() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);

        Api.as(officer).get("/claims/v1/reviews/" + claimId).then().statusCode(404);
        Api.as(officer).get("/claims/v1/reviews").then().body("items.claimId", not(hasItem(claimId.toString())));
        Api.post(officer, review(UUID.randomUUID(), "recommendation"), NOTE).then().statusCode(404);
        Api.post(officer, review(claimId, "recommendation"), NOTE).then().statusCode(409);
    }

    @Test
    void aLargePayoutToANewAccountWaitsADayInWhichItCanBeWithdrawn() {
        Worker worker = Worker.resigned(62_500_000);
        UUID claimId = inReview(worker, 62_500_000);
        Others.interviewWaived(officer, claimId);
        Api.post(officer, review(claimId, "recommendation"), NOTE).then().statusCode(200);

        Api.post(supervisor, review(claimId, "approval"), NOTE).then().statusCode(200).body("status", equalTo("APPROVED"), "tax", equalTo(625_000),
                "net", equalTo(61_875_000), "nextActs", hasItem("WITHDRAW"));
        assertEquals(List.of(), TestEvents.all(claimId.toString(), PayoutRequested.class));
        clock.advance(Duration.ofHours(24).plusMinutes(1));

        assertEquals(Rupiah.of(61_875_000), TestEvents.await(claimId.toString(), PayoutRequested.class).net());
    }

    @Test
    void aPayoutWaitsWhereTheAccountWasRecoveredJustBefore() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);
        Instant until = clock.instant().plus(Duration.ofHours(24));
        Handled.events(database, new PayoutHoldPlaced(worker.accountId, worker.personId, PayoutHoldPlaced.Reason.ACCOUNT_RECOVERED,
                clock.instant(), until));
        Api.post(officer, review(claimId, "recommendation"), NOTE).then().statusCode(200);

        Api.post(supervisor, review(claimId, "approval"), NOTE).then().statusCode(200).body("status", equalTo("APPROVED"));
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().statusCode(200)
                .body("lines[-1].step", equalTo("PAYOUT_WAITS"), "lines[-1].reason", equalTo("ACCESS_CHANGED"));
        assertEquals(List.of(), TestEvents.all(claimId.toString(), PayoutRequested.class));
        clock.advance(Duration.ofHours(24).plusMinutes(1));

        TestEvents.await(claimId.toString(), PayoutRequested.class);
    }

    private UUID inReview(Worker worker, long gross) {
        UUID claimId = Api.filed(worker);
        Others.toReview(worker, claimId, gross);
        return claimId;
    }

    private static String review(UUID claimId, String act) {
        return "/claims/v1/reviews/" + claimId + "/" + act;
    }

    private int reads(UUID reader, UUID claimId) throws SQLException {
        String where = claimId == null ? "" : " and claim_id = '" + claimId + "'";
        try (Connection c = database.getConnection(); Statement ask = c.createStatement();
                ResultSet row = ask.executeQuery("select count(*) from officer_read where officer_id = '" + reader + "'" + where)) {
            row.next();
            return row.getInt(1);
        }
    }
}
