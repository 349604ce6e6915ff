package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.accident.Accidents;
import id.sigap.claims.accident.course.Outcome;
import id.sigap.claims.jkk.AnatomicalLoss;
import id.sigap.claims.jkk.JkkDocument;
import id.sigap.claims.jkk.Loss;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the report over stages I and II to the end, and back where the outcome changes. */
@QuarkusTest
@WithTestResource(Infra.class)
class AccidentCourseTest {

    @Inject
    Database db;
    @Inject
    Accidents accidents;
    @Inject
    TestClock clock;

    private final Instant at = Instant.now().minus(Duration.ofHours(1));
    private final String officer = TestTokens.officer(Ids.next());

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void stageTwoFollowsStageOneAndAnOfficerCloses() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        LocalDate today = Worker.today();

        worker.act(id, "stage-two", Employee.stageTwo("HEALED", today)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:stage-one-missing"));
        Api.post(worker.employersToken(), "/claims/v1/accidents/" + id + "/stage-one", Employee.stageOne()).then().statusCode(200).body("status", equalTo("STAGE_I"));
        Api.post(officer, review(id, "closing"), Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:stage-two-missing"));
        worker.act(id, "stage-two", Employee.stageTwo("HEALED", today)).then().statusCode(200).body("status", equalTo("STAGE_II"));
        worker.accident(id).then().body("outcome", equalTo("HEALED"), "outcomeText", equalTo("healed"), "stageOne.jobTitle", equalTo("Operator"),
                "stageTwo.incapacityDays", equalTo(12), "stageTwoClock.late", equalTo(false));
        Api.post(officer, review(id, "closing"), Map.of("note", "Semua cocok.")).then().statusCode(200).body("status", equalTo("CLOSED"));
        worker.act(id, "stage-one", Employee.stageOne()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:accident-moved-on"));

        worker.act(id, "outcome", Map.of("outcome", "TOTAL_DISABILITY", "day", today.toString(), "note", "Lumpuh.")).then().statusCode(200).body("status", equalTo("STAGE_II"));
        worker.accident(id).then().body("outcome", equalTo("TOTAL_DISABILITY"));
        Api.as(worker.token()).get("/claims/v1/accidents/" + id + "/timeline").then().body("items.step", equalTo(List.of("REPORTED", "STAGE_ONE_SENT",
                "STAGE_TWO_SENT", "CLOSED", "OUTCOME_CHANGED")), "items.who", equalTo(List.of("WORKER", "EMPLOYER", "WORKER", "OFFICER", "WORKER")),
                "items.note", not(hasItem("Semua cocok.")), "items[4].note", equalTo("Lumpuh."), "items[2].detailText", equalTo("healed"));
        Api.as(officer).get(review(id, "timeline")).then().body("items.note", hasItem("Semua cocok."));
        Api.as(worker.token()).get("/claims/v1/accidents/" + id + "/timeline?limit=2").then().body("items.no", equalTo(List.of(1, 2)), "next", not(nullValue()));
    }

    @Test
    void aFormThatContradictsItselfIsRefusedWithItsField() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        LocalDate today = Worker.today();
        Map<String, Object> inpatient = Employee.stageOne();
        inpatient.put("care", "INPATIENT");
        worker.act(id, "stage-one", inpatient).then().statusCode(400).body("field", equalTo("careProvider"));
        Map<String, Object> early = Employee.stageOne();
        early.put("absentSince", today.minusDays(30).toString());
        worker.act(id, "stage-one", early).then().statusCode(400).body("field", equalTo("absentSince"));
        worker.act(id, "stage-one", Employee.stageOne()).then().statusCode(200);

        worker.act(id, "stage-two", Employee.stageTwo("DEATH", today)).then().statusCode(400).body("field", equalTo("diedOn"));
        worker.act(id, "stage-two", Employee.stageTwo("PARTIAL_DISABILITY", today)).then().statusCode(400).body("field", equalTo("losses"));
        worker.act(id, "stage-two", Employee.stageTwo("HEALED", today.plusDays(1))).then().statusCode(400).body("field", equalTo("statedOn"));
        Map<String, Object> both = Employee.stageTwo("PARTIAL_DISABILITY", today);
        both.put("losses", List.of(Map.of("part", "RIGHT_THUMB", "scalpPercent", 10)));
        worker.act(id, "stage-two", both).then().statusCode(400).body("field", equalTo("losses"));
    }

    @Test
    void aClaimReadsTheAccidentAndIsShownWithIt() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        worker.act(id, "stage-one", Employee.stageOne()).then().statusCode(200);
        Map<String, Object> form = Employee.stageTwo("PARTIAL_DISABILITY", Worker.today());
        form.put("losses", List.of(Map.of("part", "RIGHT_THUMB"), Map.of("part", "LEFT_INDEX", "functionLostPercent", 40)));
        worker.act(id, "stage-two", form).then().statusCode(200);

        AccidentCase found = accidents.find(id).orElseThrow();
        assertEquals(List.of(worker.personId, worker.membershipId, worker.npp, Outcome.PARTIAL_DISABILITY, AccidentStatus.STAGE_II),
                List.of(found.personId(), found.membershipId(), found.npp(), found.outcome(), found.status()));
        assertEquals(List.of(new Loss.Whole(AnatomicalLoss.RIGHT_THUMB), new Loss.Function(AnatomicalLoss.LEFT_INDEX, new BigDecimal("0.40"))),
                found.stageTwo().losses());
        assertEquals(Set.of(JkkDocument.KK1, JkkDocument.KK2, JkkDocument.KTP, JkkDocument.CHRONOLOGY), found.facts(Set.of(JkkDocument.KTP), null).documents());
        assertTrue(found.coverage().on(Worker.today()));

        UUID claimId = Ids.next();
        for (int i = 0; i < 2; i++) {
            QuarkusTransaction.requiringNew().run(() -> accidents.linkClaim(id, claimId));
        }
        worker.accident(id).then().body("claims.claimId", equalTo(List.of(claimId.toString())));
        assertTrue(accidents.find(Ids.next()).isEmpty());
    }

    @Test
    void followUpsCarryTheirDayAndGoOnAfterTheEnd() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        LocalDate today = Worker.today();

        worker.act(id, "follow-ups", Map.of("kind", "FURTHER_CARE", "day", today.toString(), "note", "Kontrol kedua.")).then().statusCode(200);
        worker.act(id, "follow-ups", Map.of("kind", "NOTE", "day", today.plusDays(1).toString(), "note", "Besok.")).then().statusCode(400).body("field", equalTo("day"));
        Api.post(officer, review(id, "follow-ups"), Map.of("kind", "NOTE", "day", today.toString(), "note", "Telepon RS.")).then().statusCode(200);
        Api.as(worker.employersToken()).get("/claims/v1/accidents/" + id + "/timeline").then().body("items.step", hasItems("FURTHER_CARE", "NOTED"),
                "items[1].note", equalTo("Kontrol kedua."), "items[1].day", equalTo(today.toString()), "items[2].note", nullValue());
        Api.post(Employee.arrived(db).token(), "/claims/v1/accidents/" + id + "/follow-ups",
                Map.of("kind", "NOTE", "day", today.toString(), "note", "x")).then().statusCode(404);
    }

    @Test
    void somebodyIsRemindedOfStageOneADayBeforeItsEnd() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        clock.advance(Duration.ofHours(24));

        AccidentState reminded = TestEvents.await(id.toString(), AccidentState.class, state -> state.remindedOf() == AccidentStage.STAGE_I);
        assertEquals(at.plus(Duration.ofHours(48)).toEpochMilli(), reminded.reportBy().toEpochMilli());
        assertEquals(reminded.changedAt(), reminded.remindedAt());
    }

    @Test
    void theDoctorsStatementStartsTheClockOfStageTwoWhichRemindsADayBeforeItsEnd() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        Instant stated = clock.instant().minusSeconds(1);
        worker.act(id, "stage-one", Employee.stageOne()).then().statusCode(200);
        worker.act(id, "care-end", Map.of("statedAt", at.minusSeconds(60).toString())).then().statusCode(400).body("field", equalTo("statedAt"));
        worker.act(id, "care-end", Map.of("statedAt", stated.toString(), "note", "Sembuh.")).then().statusCode(200);
        worker.accident(id).then().body("stageTwoClock.hoursLeft", equalTo(47), "stageTwoClock.meaning", containsString("KK2"));
        clock.advance(Duration.ofHours(25));

        AccidentState reminded = TestEvents.await(id.toString(), AccidentState.class, state -> state.remindedOf() == AccidentStage.STAGE_II);
        assertEquals(stated.plus(Duration.ofHours(48)).toEpochMilli(), reminded.stageTwoBy().toEpochMilli());
        assertTrue(TestEvents.all(id.toString(), AccidentState.class).stream().noneMatch(state -> state.remindedOf() == AccidentStage.STAGE_I));
    }

    private static String review(UUID accidentId, String what) {
        return "/claims/v1/accident-reviews/" + accidentId + "/" + what;
    }
}
