package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What can be done about a decision: correct, object, re-open. */
@QuarkusTest
@WithTestResource(Infra.class)
class AppealTest {

    private static final Map<String, String> NOTE = Map.of("note", "Seen.");
    private static final Map<String, String> WORDS = Map.of("words", "My employer has corrected the report.");
    private static final Map<String, String> GROUND = Map.of("ground", "STILL_EMPLOYED", "note", "Wages are still reported.");

    @Inject
    TestClock clock;

    private final String officer = TestTokens.officer(Ids.next());
    private final String other = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void anObjectionIsHeardByAnotherOfficerAndAnUpheldOneGoesItsWayAgain() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = rejected(worker);

        Api.claim(worker, claimId).then().body("nextActs", hasItem("APPEAL"));
        Api.post(worker.token(), claim(claimId) + "/appeal", Map.of("words", " ")).then().statusCode(400).body("field", equalTo("words"));
        Api.post(new Worker().token(), claim(claimId) + "/appeal", WORDS).then().statusCode(404);
        Api.post(worker.token(), claim(claimId) + "/appeal", WORDS).then().statusCode(200).body("status", equalTo("APPEALED"));
        Api.as(supervisor).get(review(claimId, "")).then().body("timeline.note", hasItem(WORDS.get("words")));
        Api.as(worker.token()).get(claim(claimId) + "/timeline").then().body("lines[-1].who", equalTo("MEMBER"), "lines[-1].step", equalTo("APPEALED"));

        Api.post(officer, review(claimId, "/appeal/upholding"), NOTE).then().statusCode(403).body("type", equalTo("urn:sigap:problem:other-officer-required"));
        Api.post(other, review(claimId, "/appeal/upholding"), NOTE).then().statusCode(200).body("status", equalTo("HOLD_REQUESTED"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> TestEvents.all(claimId.toString(), HoldRequested.class).size() == 2);
        TestEvents.publish(Others.held(worker, claimId, 20_000_000, 0));
        Api.awaitStatus(worker, claimId, "IN_REVIEW");
    }

    @Test
    void aDismissedObjectionIsFinal() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = rejected(worker);
        Api.post(worker.token(), claim(claimId) + "/appeal", WORDS).then().statusCode(200);

        Api.post(other, review(claimId, "/appeal/dismissal"), Map.of()).then().statusCode(400).body("field", equalTo("ground"));
        Api.post(other, review(claimId, "/appeal/dismissal"), GROUND).then().statusCode(200).body("status", equalTo("REJECTED"), "nextActs", not(hasItem("APPEAL")));
        Api.post(worker.token(), claim(claimId) + "/appeal", WORDS).then().statusCode(409).body("type", equalTo("urn:sigap:problem:appealed-before"));
    }

    @Test
    void anObjectionThatComesTooLateIsToldSo() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = rejected(worker);
        clock.advance(Duration.ofDays(31));

        Api.post(Api.lasting(worker.accountId, Set.of(Role.MEMBER), Map.of("pid", worker.personId.toString())), claim(claimId) + "/appeal", WORDS).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:appeal-too-late"));
    }

    @Test
    void onlyASupervisorReopensAndNotBesideAnotherOpenClaim() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);
        Api.post(worker.token(), claim(claimId) + "/withdrawal", Map.of()).then().statusCode(200);

        Api.post(officer, review(claimId, "/reopening"), NOTE).then().statusCode(403);
        Api.post(supervisor, review(claimId, "/reopening"), NOTE).then().statusCode(200).body("status", equalTo("IDENTITY_CHECK"));
        Api.post(worker.token(), claim(claimId) + "/withdrawal", Map.of()).then().statusCode(200);
        Api.file(worker, "RESIGNATION").then().statusCode(201);
        Api.post(supervisor, review(claimId, "/reopening"), NOTE).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-already-open"));
    }

    @Test
    void aReturnedClaimIsCorrectedAndKeepsItsHold() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker);

        Api.post(officer, review(claimId, "/return"), Map.of("ground", "PAPER_UNREADABLE", "note", "Page two.")).then().statusCode(200).body("status", equalTo("RETURNED"));
        Api.claim(worker, claimId).then().body("nextActs", hasItem("CORRECT"));
        Api.post(officer, review(claimId, "/recommendation"), NOTE).then().statusCode(409);
        Api.post(worker.token(), claim(claimId) + "/correction", Map.of()).then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        Api.post(worker.token(), claim(claimId) + "/correction", Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-moved-on"));
        assertTrue(TestEvents.all(claimId.toString(), HoldReleaseRequested.class).isEmpty());
    }

    @Test
    void aReturnedClaimThatNobodyCorrectsIsClosedAndGivesItsHoldBack() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker);
        Api.post(officer, review(claimId, "/return"), Map.of("ground", "STATEMENT_INCOMPLETE")).then().statusCode(200);

        clock.advance(Duration.ofDays(30).plusMinutes(1));
        TestEvents.await(claimId.toString(), HoldReleaseRequested.class);
        clock.reset();
        Api.awaitStatus(worker, claimId, "WITHDRAWN");
    }

    @Test
    void aClaimWhosePapersNeverComeIsClosed() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = Api.filed(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, 20_000_000, 0));
        Api.awaitStatus(worker, claimId, "PAPERS_AWAITED");

        clock.advance(Duration.ofDays(30).plusMinutes(1));
        TestEvents.await(claimId.toString(), HoldReleaseRequested.class);
        clock.reset();
        Api.awaitStatus(worker, claimId, "WITHDRAWN");
        Api.as(worker.token()).get(claim(claimId) + "/timeline").then().body("lines[-1].step", equalTo("PAPERS_EXPIRED"));
    }

    private UUID inReview(Worker worker) {
        UUID claimId = Api.filed(worker);
        Others.toReview(worker, claimId, 20_000_000);
        return claimId;
    }

    private UUID rejected(Worker worker) {
        UUID claimId = inReview(worker);
        Api.post(officer, review(claimId, "/rejection"), GROUND).then().statusCode(200).body("status", equalTo("REJECTED"));
        assertEquals(1, TestEvents.all(claimId.toString(), HoldRequested.class).size());
        return claimId;
    }

    private static String claim(UUID claimId) {
        return "/claims/v1/claims/" + claimId;
    }

    private static String review(UUID claimId, String act) {
        return "/claims/v1/reviews/" + claimId + act;
    }
}
