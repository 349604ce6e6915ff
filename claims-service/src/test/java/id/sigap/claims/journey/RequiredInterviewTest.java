package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.InterviewChange;
import id.sigap.contracts.claims.InterviewState;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Large payouts are approved after an interview, by somebody who did not hold it and has no interest in the claim. */
@QuarkusTest
@WithTestResource(Infra.class)
class RequiredInterviewTest {

    private static final long LARGE = 50_000_001;

    @Inject
    Database db;

    private final String officer = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());
    private final Interviewer interviewer = new Interviewer();

    @Test
    void aLargePayoutIsNotApprovedBeforeItsInterviewAndNeverByWhoHeldIt() {
        Worker worker = Worker.resigned(LARGE);
        UUID claimId = inReview(worker, LARGE);
        assertEquals(InterviewChange.REQUIRED, TestEvents.await(claimId.toString(), InterviewState.class).change());
        post(officer, claimId, "recommendation").then().statusCode(200);
        post(supervisor, claimId, "approval").then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-required"));
        Api.as(worker.token()).get(interview(claimId)).then().body("need", equalTo("REQUIRED"));
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().body("lines.findAll { it.step == 'INTERVIEW_REQUIRED' }", hasSize(1));
        Api.as(supervisor).get("/claims/v1/reviews/" + claimId).then().body("interview", equalTo("REQUIRED"));

        held(worker, claimId, interviewer);

        Api.as(worker.token()).get(interview(claimId)).then().body("need", equalTo("HELD"));
        post(interviewer.token, claimId, "approval").then().statusCode(403).body("type", equalTo("urn:sigap:problem:interviewer-may-not-approve"));
        post(TestTokens.token(interviewer.accountId, Set.of(Role.OFFICER, Role.SUPERVISOR), Map.of()), claimId, "approval").then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:interviewer-may-not-approve"));
        Api.claim(worker, claimId).then().body("status", equalTo("IN_REVIEW"));
        post(supervisor, claimId, "approval").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void whoHeldTheInterviewMayRecommendAndAnotherApproves() {
        Worker worker = Worker.resigned(LARGE);
        UUID claimId = inReview(worker, LARGE);
        held(worker, claimId, interviewer);

        post(interviewer.token, claimId, "recommendation").then().statusCode(200);
        post(interviewer.token, claimId, "approval").then().statusCode(403);
        post(officer, claimId, "approval").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void fiftyMillionNeedNoInterviewAndNothingIsWaivedThere() {
        Worker worker = Worker.resigned(LARGE - 1);
        UUID claimId = inReview(worker, LARGE - 1);
        Api.as(worker.token()).get(interview(claimId)).then().body("need", equalTo("NOT_REQUIRED"));
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().body("lines.step", not(hasItem("INTERVIEW_REQUIRED")));

        waived(officer, claimId).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-not-needed"));
        post(officer, claimId, "recommendation").then().statusCode(200);
        post(supervisor, claimId, "approval").then().statusCode(200);
    }

    @Test
    void anOfficerGoesWithoutItForAReasonThatOfficersRead() {
        Worker worker = Worker.resigned(LARGE);
        UUID claimId = inReview(worker, LARGE);
        String slot = interviewer.offers(1).getFirst();
        book(worker, claimId, slot).then().statusCode(201);
        Api.post(officer, "/claims/v1/interviews/" + claimId + "/waiver", Map.of("why", " ")).then().statusCode(400).body("field", equalTo("why"));
        waived(worker.token(), claimId).then().statusCode(403);
        waived(TestTokens.officer(worker.accountId), claimId).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        waived(officer, UUID.randomUUID()).then().statusCode(404);

        waived(officer, claimId).then().statusCode(204);
        waived(officer, claimId).then().statusCode(204);

        Api.as(worker.token()).get(interview(claimId)).then().body("need", equalTo("WAIVED"), "state", equalTo("UNBOOKED"));
        Response timeline = Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline");
        timeline.then().body("lines.findAll { it.step == 'INTERVIEW_WAIVED' }", hasSize(1)).body(not(containsString("originals seen")));
        Api.as(supervisor).get("/claims/v1/reviews/" + claimId).then().body("interview", equalTo("WAIVED"),
                "timeline.find { it.step == 'INTERVIEW_WAIVED' }.note", equalTo("Both known, originals seen."), "timeline.step", hasItem("INTERVIEW_CANCELLED"));
        post(officer, claimId, "recommendation").then().statusCode(200);
        post(supervisor, claimId, "approval").then().statusCode(200);
    }

    @Test
    void aColleagueOfTheMemberHoldsNoInterviewHoweverLateThatIsSeen() {
        Worker worker = Worker.resigned(LARGE);
        UUID claimId = inReview(worker, LARGE);
        Worker colleague = Api.arrived(Worker.resigned(1_000_000));
        Interviewer tied = new Interviewer(colleague.accountId);
        List<String> slots = tied.offers(2);
        String free = interviewer.offers(1).getFirst();
        book(worker, claimId, slots.getFirst()).then().statusCode(201);
        db.update("update known_membership set employer_id = ? where person_id in (?, ?)", Ids.next(), worker.personId, colleague.personId);

        begun(slots.getFirst());
        outcome(tied, claimId).then().statusCode(403).body("type", equalTo("urn:sigap:problem:employers-claim"));
        Api.post(tied.token, "/claims/v1/interviews/" + claimId + "/no-show", Map.of()).then().statusCode(200);
        book(worker, claimId, slots.get(1)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interviewer-barred"), "field", equalTo("slotId"));
        book(worker, claimId, free).then().statusCode(201);
        Api.as(worker.token()).body(Map.of("slotId", slots.get(1))).put(interview(claimId)).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:interviewer-barred"));
        Api.as(worker.token()).get(interview(claimId)).then().body("slot.slotId", equalTo(free), "movesLeft", equalTo(2));
    }

    private void held(Worker worker, UUID claimId, Interviewer by) {
        String slot = by.offers(1).getFirst();
        book(worker, claimId, slot).then().statusCode(201);
        begun(slot);
        outcome(by, claimId).then().statusCode(200);
    }

    /** Moves a slot into the past, so that its interview has begun. */
    private void begun(String slotId) {
        db.update("update interview_slot set starts_at = now() - interval '1 hour', ends_at = now() - interval '30 minutes' where id = ?", UUID.fromString(slotId));
    }

    private static Response outcome(Interviewer by, UUID claimId) {
        return Api.post(by.token, "/claims/v1/interviews/" + claimId + "/outcome", Map.of("outcome", "CONFIRMED"));
    }

    private static Response book(Worker who, UUID claimId, String slotId) {
        return Api.post(who.token(), interview(claimId), Map.of("slotId", slotId));
    }

    private static Response waived(String token, UUID claimId) {
        return Api.post(token, "/claims/v1/interviews/" + claimId + "/waiver", Map.of("why", "Both known, originals seen."));
    }

    private static Response post(String token, UUID claimId, String act) {
        return Api.post(token, "/claims/v1/reviews/" + claimId + "/" + act, Map.of("note", "Letter and report agree."));
    }

    private static UUID inReview(Worker worker, long gross) {
        UUID claimId = Api.filed(worker);
        Others.toReview(worker, claimId, gross);
        return claimId;
    }

    private static String interview(UUID claimId) {
        return "/claims/v1/claims/" + claimId + "/interview";
    }
}
