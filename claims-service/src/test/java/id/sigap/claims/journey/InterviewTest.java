package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.interview.InterviewDesk;
import id.sigap.claims.interview.Interviews;
import id.sigap.claims.interview.rule.InterviewEvent;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Outcome;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.InterviewChange;
import id.sigap.contracts.claims.InterviewMedium;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Interviews about claims above the limit, from the officer's offer to what came of them. */
@QuarkusTest
@WithTestResource(Infra.class)
class InterviewTest {

    private static final String OFFERS = "/claims/v1/interviews/slots";

    @Inject
    Interviews interviews;
    @Inject
    InterviewDesk desk;
    @Inject
    HeardInterviews heard;
    @Inject
    Database db;
    @Inject
    TestClock clock;

    private final Interviewer interviewer = new Interviewer();
    private Worker worker;
    private UUID claimId;
    private int past;

    @BeforeEach
    void aClaimInReview() {
        worker = Worker.resigned(20_000_000);
        claimId = Api.filed(worker);
        Others.toReview(worker, claimId, 20_000_000);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void aMemberSeesFreeTimesBooksMovesAndCancels() {
        List<String> slots = interviewer.offers(3);
        Api.as(worker.token()).get(interview()).then().statusCode(200).body("state", equalTo("UNBOOKED"), "slot", nullValue(), "movesLeft", equalTo(2));
        Response first = free("&limit=2").then().statusCode(200).body("items.slotId", equalTo(slots.subList(0, 2))).extract().response();
        free("&limit=2&cursor=" + first.path("next")).then().body("items.slotId", equalTo(slots.subList(2, 3)), "next", nullValue());
        free("&medium=VIDEO").then().body("items", hasSize(0));

        book(worker, slots.get(0)).then().statusCode(201).body("state", equalTo("BOOKED"), "slot.slotId", equalTo(slots.get(0)), "slot.branch", equalTo(interviewer.branch),
                "link", nullValue());
        free("").then().body("items.slotId", equalTo(slots.subList(1, 3)));
        book(worker, slots.get(1)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-moved-on"));
        move(slots.get(0)).then().statusCode(200).body("movesLeft", equalTo(2));
        move(slots.get(1)).then().statusCode(200).body("slot.slotId", equalTo(slots.get(1)), "movesLeft", equalTo(1));
        Api.as(worker.token()).delete(interview()).then().statusCode(200).body("state", equalTo("UNBOOKED"), "movesLeft", equalTo(0));
        free("").then().body("items.slotId", equalTo(slots));

        book(worker, slots.get(2)).then().statusCode(201);
        move(slots.get(0)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-no-moves-left"));
        free("").then().body("items.slotId", equalTo(slots.subList(0, 2)));
        assertEquals(List.of(InterviewEvent.BOOKED, InterviewEvent.MOVED, InterviewEvent.CANCELLED, InterviewEvent.BOOKED), heard.of(claimId));
        assertEquals(List.of(InterviewChange.BOOKED, InterviewChange.MOVED, InterviewChange.CANCELLED, InterviewChange.BOOKED), told().stream().map(id.sigap.contracts.claims.InterviewState::change).toList());
        assertEquals(worker.accountId, told().getLast().accountId());
        assertEquals(InterviewMedium.PHONE, told().getLast().medium());
        assertEquals(Api.as(worker.token()).get(interview()).path("slot.startsAt"), told().getLast().startsAt().toString());
    }

    @Test
    void ofTwoWhoWantOneTimeOneWinsAndTheOtherIsToldTheNextFreeOnes() {
        List<String> slots = interviewer.offers(2);
        Worker rival = Worker.resigned(20_000_000);
        UUID rivalClaim = Api.filed(rival);
        Others.toReview(rival, rivalClaim, 20_000_000);

        CompletableFuture<Response> one = CompletableFuture.supplyAsync(() -> book(worker, claimId, slots.getFirst()));
        CompletableFuture<Response> other = CompletableFuture.supplyAsync(() -> book(rival, rivalClaim, slots.getFirst()));

        List<Response> answers = List.of(one.join(), other.join());
        assertEquals(Set.of(201, 409), Set.of(answers.get(0).statusCode(), answers.get(1).statusCode()));
        Response loser = answers.get(0).statusCode() == 409 ? answers.get(0) : answers.get(1);
        loser.then().body("type", equalTo("urn:sigap:problem:slot-taken"), "field", equalTo("slotId"), "freeSlots.slotId", not(hasItem(slots.get(0))));
        assertTrue(loser.<List<Object>>path("freeSlots").size() <= 5 && !loser.<List<Object>>path("freeSlots").isEmpty());
        assertEquals(1L, db.first("select count(*) as n from interview where slot_id = ?", row -> row.number("n"), UUID.fromString(slots.getFirst())).orElseThrow());
    }

    @Test
    void theSameKeyBooksOnceAndAnswersAlike() {
        List<String> slots = interviewer.offers(1);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Api.as(worker.token()).header("Idempotency-Key", key).body(Map.of("slotId", slots.getFirst())).post(interview()).then().statusCode(201)
                    .body("slot.slotId", equalTo(slots.getFirst()));
        }
        assertEquals(List.of(InterviewEvent.BOOKED), heard.of(claimId));
    }

    @Test
    void anOfficersTimesDoNotOverlapAndAllAreOfferedOrNone() {
        interviewer.offer(Interviewer.phone(Interviewer.workday(9, 0)), Interviewer.phone(Interviewer.workday(9, 29))).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:slots-overlap"), "field", equalTo("slots[1]"));
        day().then().statusCode(200).body("items", hasSize(0));
        interviewer.offer(Interviewer.phone(Interviewer.workday(9, 0)), Interviewer.video(Interviewer.workday(9, 30))).then().statusCode(201)
                .body("items.claimId", equalTo(java.util.Arrays.asList(null, null)), "items[1].link", equalTo("https://video.example/r/7Q2K"));
        interviewer.offer(Interviewer.phone(Interviewer.workday(9, 45))).then().statusCode(409);
        new Interviewer().offer(Interviewer.phone(Interviewer.workday(9, 0))).then().statusCode(201);
        day().then().body("items", hasSize(2));
    }

    @Test
    void timesThatCannotBeAreRefusedByTheirField() {
        String start = Interviewer.workday(9, 0).toInstant().toString();
        notOffered(Interviewer.phone(Interviewer.workday(7, 59)));
        notOffered(Interviewer.phone(Interviewer.workday(16, 31)));
        notOffered(Interviewer.phone(Interviewer.workday(9, 0).minusDays(30)));
        notOffered(Interviewer.phone(Interviewer.workday(9, 0).plusDays(70)));
        notOffered(Map.of("startsAt", start, "minutes", 9, "medium", "PHONE"));
        notOffered(Map.of("startsAt", start, "minutes", 2_000_000_000, "medium", "PHONE"));
        interviewer.offer(Map.of("startsAt", start, "minutes", 30, "medium", "VIDEO")).then().statusCode(400).body("field", equalTo("slots[0].link"));
        interviewer.offer(Map.of("startsAt", start, "minutes", 30, "medium", "PHONE", "link", "https://x.example/1")).then().statusCode(400);
        interviewer.offer(Map.of("startsAt", start, "minutes", 30, "medium", "VIDEO", "link", "javascript:alert(1)")).then().statusCode(400);
        interviewer.offer(Map.of("minutes", 30, "medium", "PHONE")).then().statusCode(400);
        Api.post(interviewer.token, OFFERS, Map.of("slots", List.of())).then().statusCode(400);
        Api.post(interviewer.token, OFFERS, Map.of("slots", java.util.Collections.nCopies(101, Interviewer.phone(Interviewer.workday(9, 0))))).then().statusCode(400);
        Api.post(TestTokens.officer(Ids.next()), OFFERS, Map.of("slots", List.of(Interviewer.phone(Interviewer.workday(9, 0))))).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:branch-required"));
        Api.post(worker.token(), OFFERS, Map.of("slots", List.of(Interviewer.phone(Interviewer.workday(9, 0))))).then().statusCode(403);
        for (String day : List.of("soon", "+999999999-12-31", "-999999999-01-01")) {
            Api.as(interviewer.token).queryParam("day", day).get(OFFERS).then().statusCode(400).body("field", equalTo("day"));
        }
    }

    @Test
    void othersCannotTouchAMembersInterviewAndClaimsOutOfReviewNeedNone() {
        List<String> slots = interviewer.offers(1);
        String other = Worker.resigned(1).token();
        Api.as(other).get(interview()).then().statusCode(404);
        Api.as(other).get(interview() + "/slots").then().statusCode(404);
        Api.post(other, interview(), Map.of("slotId", slots.getFirst())).then().statusCode(404);
        Api.as(other).delete(interview()).then().statusCode(404);
        Api.as(TestTokens.unbound(Ids.next())).get(interview()).then().statusCode(409);
        Api.as(worker.token()).delete(interview()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-moved-on"));
        book(worker, UUID.randomUUID().toString()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:slot-taken"));
        Api.post(worker.token(), interview(), Map.of()).then().statusCode(400).body("field", equalTo("slotId"));
        free("&cursor=eHh4").then().statusCode(400).body("field", equalTo("cursor"));

        Worker small = Worker.resigned(5_000_000);
        UUID notInReview = Api.filed(small);
        book(small, notInReview, slots.getFirst()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-not-needed"));
    }

    @Test
    void whoRecommendedOrClaimsIsNotOfferedNorAcceptedAsInterviewer() {
        List<String> slots = interviewer.offers(1);
        Api.post(interviewer.token, "/claims/v1/reviews/" + claimId + "/recommendation", Map.of("note", "fine")).then().statusCode(200);
        free("").then().body("items", hasSize(0));
        book(worker, slots.getFirst()).then().statusCode(403).body("type", equalTo("urn:sigap:problem:interviewer-recommended"));

        String own = Api.post(TestTokens.token(worker.accountId, Set.of(Role.OFFICER), Map.of("branch", interviewer.branch)), OFFERS,
                Map.of("slots", List.of(Interviewer.phone(Interviewer.workday(11, 0))))).then().statusCode(201).extract().path("items[0].slotId");
        free("").then().body("items", hasSize(0));
        book(worker, own).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
    }

    @Test
    void theOfficerRecordsWhatWasFoundAndNobodyElse() {
        String slot = interviewer.offers(1).getFirst();
        book(worker, slot).then().statusCode(201);
        day().then().body("items[0].claimId", equalTo(claimId.toString()));
        outcome(interviewer.token, Map.of("outcome", "CONFIRMED")).then().statusCode(409).body("type", equalTo("urn:sigap:problem:interview-not-yet"));
        begun(slot);

        outcome(new Interviewer().token, Map.of("outcome", "CONFIRMED")).then().statusCode(403).body("type", equalTo("urn:sigap:problem:not-your-interview"));
        outcome(worker.token(), Map.of("outcome", "CONFIRMED")).then().statusCode(403);
        outcome(interviewer.token, Map.of("outcome", "IN_DOUBT")).then().statusCode(400).body("field", equalTo("ground"));
        outcome(interviewer.token, Map.of("outcome", "CONFIRMED", "ground", "IDENTITY")).then().statusCode(400);
        outcome(interviewer.token, Map.of("outcome", "CONFIRMED", "note", "x".repeat(1001))).then().statusCode(400);
        outcome(interviewer.token, Map.of("outcome", "IN_DOUBT", "ground", "ORIGINALS_DIFFER", "note", "Card of another.")).then().statusCode(200)
                .body("state", equalTo("HELD"), "ground", equalTo("ORIGINALS_DIFFER"), "note", nullValue());

        assertEquals(Outcome.IN_DOUBT, interviews.of(claimId).orElseThrow().outcome());
        assertEquals(interviewer.accountId, interviews.of(claimId).orElseThrow().officer());
        Api.as(worker.token()).get(interview()).then().body("state", equalTo("HELD"), "outcome", nullValue(), "note", nullValue());
        Api.as(interviewer.token).get("/claims/v1/interviews/" + claimId).then().statusCode(200).body("note", equalTo("Card of another."));
        assertEquals(List.of("interview"), db.list("select what from officer_read where officer_id = ? and claim_id = ?", row -> row.text("what"), interviewer.accountId, claimId));
        Api.post(interviewer.token, "/claims/v1/interviews/" + claimId + "/no-show", Map.of()).then().statusCode(409);
        Api.as(interviewer.token).get("/claims/v1/interviews/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void afterASecondMissASupervisorTakesOverAndMayOpenItAgain() {
        List<String> slots = interviewer.offers(2);
        String supervisor = TestTokens.supervisor(Ids.next());
        for (int i = 0; i < 2; i++) {
            book(worker, slots.get(i)).then().statusCode(201).body("missesLeft", equalTo(1 - i));
            begun(slots.get(i));
            Api.post(interviewer.token, "/claims/v1/interviews/" + claimId + "/no-show", Map.of()).then().statusCode(200).body("missed", equalTo(i + 1));
        }
        Api.as(worker.token()).get(interview()).then().body("state", equalTo("REFERRED"));
        Api.as(interviewer.token).get("/claims/v1/interviews/referred").then().statusCode(403);
        Api.as(supervisor).get("/claims/v1/interviews/referred?limit=100").then().statusCode(200).body("items.claimId", hasItem(claimId.toString()));
        Api.post(interviewer.token, "/claims/v1/interviews/" + claimId + "/reopening", Map.of()).then().statusCode(403);
        Api.post(TestTokens.supervisor(worker.accountId), "/claims/v1/interviews/" + claimId + "/reopening", Map.of()).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:own-claim"));
        Api.post(supervisor, "/claims/v1/interviews/" + claimId + "/reopening", Map.of()).then().statusCode(200).body("state", equalTo("UNBOOKED"), "missed", equalTo(0));
        Api.as(supervisor).get("/claims/v1/interviews/referred?limit=100").then().body("items.claimId", not(hasItem(claimId.toString())));
    }

    @Test
    void anInterviewIsCalledToMindAndWhatNobodyRecordsCountsAsMissed() {
        book(worker, interviewer.offers(1).getFirst()).then().statusCode(201);
        Instant start = Interviewer.workday(9, 0).toInstant();
        clock.advance(Duration.between(clock.instant(), start.minus(Duration.ofHours(24)).plusSeconds(5)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(1, remindersLeft()));
        assertEquals(List.of(InterviewEvent.BOOKED, InterviewEvent.REMINDER), heard.of(claimId));
        clock.advance(Duration.ofHours(23));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(0, remindersLeft()));
        assertEquals(3, heard.of(claimId).size());
        clock.advance(Duration.ofHours(5).plusMinutes(31));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(InterviewState.UNBOOKED, interviews.of(claimId).orElseThrow().state()));
        assertEquals(List.of(InterviewEvent.BOOKED, InterviewEvent.REMINDER, InterviewEvent.REMINDER, InterviewEvent.MISSED), heard.of(claimId));
        assertEquals(List.of(InterviewChange.BOOKED, InterviewChange.REMINDER, InterviewChange.REMINDER, InterviewChange.MISSED),
                told().stream().map(id.sigap.contracts.claims.InterviewState::change).toList());
    }

    /** A timer is over when its row is gone: were the clock moved before that, past its lease, it would rightly go off again. */
    private int remindersLeft() {
        return db.list("select 1 as n from timer where kind = 'interview-reminder' and key like ?", row -> row.integer("n"), claimId + "%").size();
    }

    @Test
    void aTimeThatTheOfficeTakesBackDoesNotCountAgainstTheMember() {
        List<String> slots = interviewer.offers(2);
        book(worker, slots.get(0)).then().statusCode(201);
        Api.as(new Interviewer().token).delete(OFFERS + "/" + slots.get(0)).then().statusCode(404);
        Api.as(interviewer.token).delete(OFFERS + "/" + slots.get(0)).then().statusCode(204);
        Api.as(interviewer.token).delete(OFFERS + "/" + slots.get(0)).then().statusCode(404);

        Api.as(worker.token()).get(interview()).then().body("state", equalTo("UNBOOKED"), "movesLeft", equalTo(2), "missesLeft", equalTo(1));
        free("").then().body("items.slotId", equalTo(slots.subList(1, 2)));
        day().then().body("items", hasSize(1));
        interviewer.offer(Interviewer.phone(Interviewer.workday(9, 0))).then().statusCode(201);
        assertEquals(0, db.list("select 1 as n from timer where kind like 'interview-%' and key like ?", row -> row.integer("n"), claimId + "%").size());
    }

    @Test
    void theEndOfAClaimGivesItsTimeBack() {
        List<String> slots = interviewer.offers(1);
        book(worker, slots.getFirst()).then().statusCode(201);
        QuarkusTransaction.requiringNew().run(() -> desk.claimEnded(claimId));
        QuarkusTransaction.requiringNew().run(() -> desk.claimEnded(UUID.randomUUID()));
        free("").then().body("items.slotId", equalTo(slots));
    }

    private void notOffered(Map<String, Object> slot) {
        interviewer.offer(slot).then().statusCode(422).body("type", equalTo("urn:sigap:problem:slot-not-offered"), "field", equalTo("slots[0]"));
    }

    /** Moves a slot into the past, so that its interview has begun. */
    private void begun(String slotId) {
        int hours = ++past;
        db.update("update interview_slot set starts_at = now() - make_interval(hours => ?), ends_at = now() - make_interval(hours => ?) + interval '30 minutes' where id = ?",
                hours, hours, UUID.fromString(slotId));
    }

    private Response day() {
        return Api.as(interviewer.token).get(OFFERS + "?day=" + Interviewer.workday(9, 0).toLocalDate());
    }

    private Response free(String more) {
        return Api.as(worker.token()).get(interview() + "/slots?branch=" + interviewer.branch + more);
    }

    private Response book(Worker who, String slotId) {
        return book(who, claimId, slotId);
    }

    private static Response book(Worker who, UUID claim, String slotId) {
        return Api.post(who.token(), "/claims/v1/claims/" + claim + "/interview", Map.of("slotId", slotId));
    }

    private Response move(String slotId) {
        return Api.as(worker.token()).body(Map.of("slotId", slotId)).put(interview());
    }

    private Response outcome(String token, Map<String, Object> body) {
        return Api.post(token, "/claims/v1/interviews/" + claimId + "/outcome", body);
    }

    private String interview() {
        return "/claims/v1/claims/" + claimId + "/interview";
    }

    private List<id.sigap.contracts.claims.InterviewState> told() {
        return TestEvents.all(claimId.toString(), id.sigap.contracts.claims.InterviewState.class);
    }
}
