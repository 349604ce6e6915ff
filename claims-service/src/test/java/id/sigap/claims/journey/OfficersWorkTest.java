package id.sigap.claims.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Queues by branch and skill, assignment, conflicts of interest, and the time that a review may take. */
@QuarkusTest
@WithTestResource(Infra.class)
class OfficersWorkTest {

    @Inject
    AgroalDataSource database;
    @Inject
    TestClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    private Team team(String branch, String region) {
        return new Team(branch, region, database);
    }

    private static String review(UUID claimId, String act) {
        return "/claims/v1/reviews/" + claimId + "/" + act;
    }

    @Test
    void officersWhoAskAtOnceNeverGetTheSameClaim() throws Exception {
        Team team = team("SBY02", "3578");
        List<String> claims = new ArrayList<>();
        List<Callable<String>> asks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            claims.add(team.claim().toString());
        }
        for (int i = 0; i < 4; i++) {
            UUID officer = team.hired(5);
            asks.add(() -> team.next(officer).then().statusCode(200).extract().path("work.claimId"));
        }
        List<String> got = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<String> answer : pool.invokeAll(asks, 30, TimeUnit.SECONDS)) {
                got.add(answer.get());
            }
        }
        assertEquals(Set.copyOf(claims), Set.copyOf(got.stream().filter(id -> id != null).toList()));
        assertEquals(1, got.stream().filter(id -> id == null).count());
    }

    @Test
    void whoHasAClaimDecidesItAndAnotherPairOfEyesTakesItNext() {
        Team team = team("MDN01", "1271");
        UUID claimId = team.claim();
        UUID first = team.hired(2);
        UUID second = team.hired(2);
        team.next(first).then().statusCode(200).body("work.claimId", equalTo(claimId.toString()), "work.branch", equalTo("MDN01"), "work.skill", equalTo("JHT"),
                "work.assignedTo", equalTo(first.toString()));

        Api.post(team.officer(second), review(claimId, "recommendation"), Team.NOTE).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:assigned-to-another"));
        Api.post(team.officer(second), review(claimId, "release"), Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:assignment-required"));
        Api.post(team.officer(first), review(claimId, "recommendation"), Team.NOTE).then().statusCode(200);

        team.next(first).then().statusCode(200).body("work", nullValue());
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> team.sql("update review_work set assigned_to = recommended_by, assigned_at = now() where claim_id = '" + claimId + "'"));
        assertTrue(refused.getMessage().contains("not_to_its_recommender"), refused.getMessage());
        team.next(second).then().statusCode(200).body("work.claimId", equalTo(claimId.toString()), "work.recommended", equalTo(true));
        Api.post(team.officer(second), review(claimId, "approval"), Team.NOTE).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"));
        assertEquals(List.of("CLOSED"), team.ask("select state from review_work where claim_id = '" + claimId + "'"));
        assertEquals(List.of("ENTERED", "ASSIGNED", "RELEASED", "ASSIGNED", "LEFT"), team.ask("select what from review_log where claim_id = '" + claimId + "' order by id"));
        assertThrows(IllegalStateException.class, () -> team.sql("delete from review_log"));
    }

    @Test
    void queuesAreSeenByTheirBranchAndWhatIsReadIsRecorded() {
        Team team = team("MKS01", "7371");
        UUID claimId = team.claim();
        UUID officer = team.hired(2);
        String there = claimId.toString();

        Api.as(team.officer(officer)).get("/claims/v1/reviews/queue?limit=100").then().statusCode(200).body("items.claimId", contains(there));
        Api.as(team.officer(Ids.next())).get("/claims/v1/reviews/queue").then().statusCode(200).body("items.size()", equalTo(0));
        Api.as(Team.token(Ids.next(), Set.of(Role.SUPERVISOR), "SBY02")).get("/claims/v1/reviews/queue?limit=100").then().body("items.claimId", not(hasItem(there)));
        Api.as(Team.token(Ids.next(), Set.of(Role.SUPERVISOR), "SBY02")).get(review(claimId, "work")).then().statusCode(404);
        Api.as(Team.token(Ids.next(), Set.of(Role.SUPERVISOR), "0000")).get(review(claimId, "work")).then().statusCode(200).body("work.state", equalTo("OPEN"),
                "lines[0].what", equalTo("ENTERED"));
        Api.as(team.officer(officer)).get("/claims/v1/reviews/queue?cursor=bm9uZQ").then().statusCode(400).body("field", equalTo("cursor"));
        Api.as(team.officer(officer)).get("/claims/v1/reviews/overdue").then().statusCode(403);
        Api.as(new Worker().token()).get("/claims/v1/reviews/queue").then().statusCode(403);
        assertEquals(List.of("1"), team.ask("select count(*) from officer_read where officer_id = '" + officer + "' and what = 'work-queue'"));
    }

    @Test
    void nothingIsTakenWithoutAProfileOrRoomAndWhoIsAwayGivesBack() {
        Team team = team("PLG01", "1671");
        UUID claimId = team.claim();
        UUID officer = team.hired(1);

        team.next(Ids.next()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:officer-cannot-take"), "reason", equalTo("NO_PROFILE"));
        team.next(officer).then().body("work.claimId", equalTo(claimId.toString()));
        team.next(officer).then().statusCode(409).body("reason", equalTo("FULL"));
        team.profile(officer, 1, Instant.now().plus(Duration.ofDays(7))).then().statusCode(200).body("load", equalTo(0));
        team.next(officer).then().statusCode(409).body("reason", equalTo("AWAY"));

        team.profile(officer, 101, null).then().statusCode(400).body("field", equalTo("capacity"));
        Api.as(Team.token(Ids.next(), Set.of(Role.SUPERVISOR), "SBY02")).body(Map.of("branch", "SBY02", "skills", List.of("JP"), "capacity", 3))
                .put("/claims/v1/officers/" + officer).then().statusCode(403);
        Api.as(team.officer(officer)).body(Map.of("branch", "PLG01", "skills", List.of("JP"), "capacity", 3)).put("/claims/v1/officers/" + officer).then().statusCode(403);
    }

    @Test
    void aSupervisorAssignsToWhoCanTakeIt() {
        Team team = team("BDG01", "3273");
        UUID claimId = team.claim();
        UUID first = team.hired(1);
        UUID second = team.hired(1);
        String supervisor = team.supervisor(Ids.next());

        Api.post(supervisor, review(claimId, "assignment"), Map.of("officerId", first)).then().statusCode(200).body("assignedTo", equalTo(first.toString()));
        Api.post(supervisor, review(claimId, "assignment"), Map.of("officerId", second)).then().statusCode(200).body("assignedTo", equalTo(second.toString()));
        Api.post(supervisor, review(claimId, "assignment"), Map.of("officerId", Ids.next())).then().statusCode(409).body("reason", equalTo("NO_PROFILE"));
        Api.post(supervisor, review(claimId, "assignment"), Map.of("officerId", team("SBY02", "3578").hired(1))).then().statusCode(409)
                .body("reason", equalTo("OTHER_BRANCH"));
        Api.post(team.officer(second), review(claimId, "assignment"), Map.of("officerId", second)).then().statusCode(403);
        Api.post(supervisor, review(claimId, "release"), Map.of()).then().statusCode(200).body("assignedTo", nullValue());
    }

    @Test
    void whoDeclaresAConflictIsRidOfTheClaimForGood() {
        Team team = team("DPS01", "5171");
        UUID claimId = team.claim();
        UUID officer = team.hired(2);
        team.next(officer).then().body("work.claimId", equalTo(claimId.toString()));

        Api.post(team.officer(officer), review(claimId, "conflict"), Map.of()).then().statusCode(400).body("field", equalTo("ground"));
        Api.post(team.officer(officer), review(claimId, "conflict"), Map.of("ground", "FRIENDSHIP")).then().statusCode(204);

        team.next(officer).then().statusCode(200).body("work", nullValue());
        Api.post(team.officer(officer), review(claimId, "rejection"), Map.of("ground", "IDENTITY_IN_DOUBT")).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:conflict-declared"));
        Api.post(team.supervisor(Ids.next()), review(claimId, "assignment"), Map.of("officerId", officer)).then().statusCode(409)
                .body("reason", equalTo("CONFLICT_OF_INTEREST"));
    }

    @Test
    void aColleagueOfTheMemberIsOfferedNothingOfIt() {
        Team team = team("SMG01", "3374");
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = team.claim(worker, 20_000_000);
        Worker colleague = Api.arrived(Worker.resigned(1_000_000));
        UUID employer = Ids.next();
        team.profile(colleague.accountId, 2, null).then().statusCode(200);
        team.sql("update known_membership set employer_id = '" + employer + "' where person_id in ('" + worker.personId + "', '" + colleague.personId + "')");

        team.next(colleague.accountId).then().statusCode(200).body("work", nullValue());
        Api.post(team.officer(colleague.accountId), review(claimId, "recommendation"), Team.NOTE).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:employers-claim"));
    }

    @Test
    void oneOfficerIsEnoughForASmallAmountAndALargeOneTakesASupervisor() {
        Team team = team("JMB01", "1571");
        Worker working = Api.arrived(new Worker().known().employedSince(Worker.today().minusYears(12)).owns(12_000_000));
        UUID small = UUID.fromString(Api.file(working, "PARTIAL_10").then().statusCode(201).extract().path("claimId"));
        Others.toReview(working, small, 1_200_000);
        Api.post(team.officer(Ids.next()), review(small, "approval"), Team.NOTE).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"));

        UUID large = team.claim(Worker.resigned(200_000_000), 200_000_000);
        Others.interviewWaived(team.officer(Ids.next()), large);
        Api.post(team.officer(Ids.next()), review(large, "recommendation"), Team.NOTE).then().statusCode(200);
        UUID officer = team.hired(1);
        team.next(officer).then().statusCode(200).body("work", nullValue());
        Api.post(team.officer(officer), review(large, "approval"), Team.NOTE).then().statusCode(403).body("type", equalTo("urn:sigap:problem:supervisor-required"));
        Api.post(team.supervisor(Ids.next()), review(large, "approval"), Team.NOTE).then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void anAssignmentThatLiesGoesBack() {
        Team team = team("PDG01", "1371");
        UUID claimId = team.claim();
        team.next(team.hired(1)).then().body("work.claimId", equalTo(claimId.toString()));
        clock.advance(Duration.ofHours(25));

        team.awaitSql("select detail from review_log where claim_id = '" + claimId + "' and what = 'RELEASED'", "IDLE");
    }

    @Test
    void whatIsOverItsTimeGoesToTheSupervisorsAndThenToTheHeadOffice() {
        Team team = team("BPN01", "6471");
        UUID claimId = team.claim();
        UUID officer = team.hired(1);
        String up = "select escalation || ' ' || branch from review_work where claim_id = '" + claimId + "'";
        clock.advance(Duration.ofDays(8));

        team.awaitSql(up, "SUPERVISOR BPN01");
        Api.as(team.officer(officer)).get("/claims/v1/reviews/queue").then().statusCode(200).body("items.claimId", not(hasItem(claimId.toString())));
        Api.as(team.supervisor(Ids.next())).get("/claims/v1/reviews/overdue").then().statusCode(200).body("items.claimId", contains(claimId.toString()));
        clock.advance(Duration.ofDays(5));

        team.awaitSql(up, "HEAD_OFFICE 0000");
        assertEquals(List.of("HALF", "DAY_BEFORE", "OVER", "FAR_OVER"),
                team.ask("select detail from review_log where claim_id = '" + claimId + "' and what = 'MARK_REACHED' order by id"));
    }

    @Test
    void theTimeStandsStillWhileTheClaimantCorrects() {
        Team team = team("MND01", "7171");
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = team.claim(worker, 20_000_000);

        Api.post(team.officer(Ids.next()), review(claimId, "return"), Map.of("ground", "PAPER_UNREADABLE")).then().statusCode(200).body("status", equalTo("RETURNED"));

        assertEquals(List.of("PAUSED 5"), team.ask("select state || ' ' || days_left from review_work where claim_id = '" + claimId + "'"));
        assertEquals(List.of(), team.ask("select kind from timer where kind in ('review-clock', 'review-idle') and key = '" + claimId + "'"));
        Api.post(worker.token(), "/claims/v1/claims/" + claimId + "/correction", Map.of()).then().statusCode(200).body("status", equalTo("IN_REVIEW"));
        assertEquals(List.of("OPEN 5"), team.ask("select state || ' ' || days from review_work where claim_id = '" + claimId + "'"));
    }
}
