package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.contracts.claims.AccidentHappened;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.claims.ReportTiming;
import id.sigap.contracts.membership.Segment;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A work accident is told in one call, by whoever it is. */
@QuarkusTest
@WithTestResource(Infra.class)
class AccidentReportTest {

    @Inject
    Database db;
    @Inject
    Pseudonyms pseudonyms;

    private final Instant at = Instant.now().minus(Duration.ofMinutes(150)).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);

    @Test
    void theWorkerTellsItInOneCallAndSeesTheClock() {
        Employee worker = Employee.arrived(db);
        UUID accidentId = worker.reported(at);

        worker.accident(accidentId).then().statusCode(200).body("accident.status", equalTo("REPORTED"), "segment", equalTo("PU"), "reports", equalTo(1),
                "membershipId", equalTo(worker.membershipId.toString()), "accident.clock.late", equalTo(false), "accident.clock.hoursLeft", equalTo(45),
                "accident.clock.dueAt", equalTo(at.plus(Duration.ofHours(48)).toString()), "stageOneClock.hoursLeft", equalTo(45),
                "stageTwoClock", nullValue(), "ownReports[0].words.whatHappened", containsString("tangga"),
                "checks.find { it.code == 'MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_THE_ACCIDENT' }.outcome", equalTo("MET"),
                "checks.find { it.code == 'ACCIDENT_WAS_REPORTED_IN_TIME' }.outcome", equalTo("MET"));
        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(1), "items[0].accidentId", equalTo(accidentId.toString()));

        AccidentState state = TestEvents.await(accidentId.toString(), AccidentState.class);
        assertEquals(List.of(worker.personId, worker.membershipId, worker.employerId), List.of(state.personId(), state.membershipId(), state.employerId()));
        AccidentHappened fact = TestEvents.await(accidentId.toString(), AccidentHappened.class);
        assertEquals(pseudonyms.of(worker.personId), fact.person());
        assertEquals(2, fact.hoursToReport());
        assertEquals("3216", fact.region());
        assertEquals(List.of(AccidentStatus.REPORTED, AccidentReporter.WORKER, ReportTiming.IN_TIME, Segment.PU),
                List.of(fact.status(), fact.reporter(), fact.timing(), fact.segment()));
    }

    @Test
    void aLateReportSaysWhatThatMeans() {
        Employee worker = Employee.arrived(db);
        UUID accidentId = worker.reported(at.minus(Duration.ofHours(60)));

        worker.accident(accidentId).then().body("accident.clock.late", equalTo(true), "accident.clock.hoursLeft", equalTo(0),
                "accident.clock.hoursLate", equalTo(15), "accident.clock.meaning", containsString("The employer owes the same benefit"),
                "checks.find { it.code == 'ACCIDENT_WAS_REPORTED_IN_TIME' }.outcome", equalTo("NOT_MET"));
        assertEquals(ReportTiming.LATE, TestEvents.await(accidentId.toString(), AccidentHappened.class).timing());
    }

    @Test
    void whatIsToldIsSealed() {
        Employee worker = Employee.arrived(db);
        UUID accidentId = worker.reported(at);
        List<byte[]> sealed = db.list("select words_sealed from accident_report where accident_id = ? and sealed_for = ?", row -> row.bytes("words_sealed"),
                accidentId, worker.personId);

        assertEquals(1, sealed.size());
        String bytes = new String(sealed.getFirst(), StandardCharsets.ISO_8859_1);
        Stream.of("Budi", "tangga", "Gudang", "8123456789").forEach(word -> assertFalse(bytes.contains(word), word));
    }

    @Test
    void aColleagueGetsTheSameAnswerWhetherTheWorkerWasFoundOrNot() {
        Employee worker = Employee.arrived(db);
        Employee colleague = Employee.arrived(db);

        Response found = Employee.report(colleague.token(), worker.toldOf(at));
        Response unknown = Employee.report(colleague.token(), worker.toldOf(at, "Siti Rahmawati"));
        found.then().statusCode(201).body("reporter", equalTo("CO_WORKER"), "accidentId", nullValue(), "clock.hoursLeft", equalTo(45));
        unknown.then().statusCode(201);
        for (String field : List.of("reporter", "happenedAt", "withdrawn", "text", "clock.meaning", "clock.dueAt", "clock.hoursLeft", "clock.late")) {
            assertEquals(found.<Object>path(field), unknown.path(field), field);
        }
        assertEquals(found.<Map<String, Object>>path("$").keySet(), unknown.<Map<String, Object>>path("$").keySet());

        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(1));
        String report = found.path("reportId");
        Api.as(colleague.token()).get("/claims/v1/accident-reports/" + report).then().statusCode(200).body("words.legalName", equalTo("Siti Rahayu"));
        Api.as(worker.token()).get("/claims/v1/accident-reports/" + report).then().statusCode(404);
        Api.as(colleague.token()).get("/claims/v1/accident-reports").then().body("items", hasSize(2));
        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items[0].status", equalTo("REPORTED"));
        UUID unmatched = accidentOf(unknown);
        assertNull(TestEvents.await(unmatched.toString(), AccidentHappened.class).person());
        Api.as(colleague.token()).get("/claims/v1/accidents/" + unmatched).then().statusCode(404);
    }

    @Test
    void anEmployerReportsItsOwnWorkersAndSeesThemAlone() {
        Employee worker = Employee.arrived(db);
        Employee other = Employee.arrived(db);

        Response own = Employee.report(worker.employersToken(), worker.toldOf(at));
        Response foreign = Employee.report(other.employersToken(), worker.toldOf(at));
        own.then().statusCode(201).body("reporter", equalTo("EMPLOYER"));
        foreign.then().statusCode(201).body("text", equalTo(own.path("text")));

        UUID accidentId = accidentOf(own);
        Api.as(worker.employersToken()).get("/claims/v1/accidents").then().body("items", hasSize(1), "items[0].accidentId", equalTo(accidentId.toString()));
        Api.as(worker.employersToken()).get("/claims/v1/accidents/" + accidentId).then().statusCode(200).body("ownReports", hasSize(1));
        assertNotNull(TestEvents.await(accidentId.toString(), AccidentState.class).employersAccount());
        assertNull(TestEvents.await(accidentOf(foreign).toString(), AccidentState.class).employersAccount());
        worker.accident(accidentId).then().body("ownReports", hasSize(0));
        Api.as(other.employersToken()).get("/claims/v1/accidents/" + accidentId).then().statusCode(404);
        Api.as(other.employersToken()).get("/claims/v1/accidents").then().body("items", hasSize(0));
        assertEquals("UNMATCHED", status(accidentOf(foreign)));
        Employee.report(worker.employersToken(), Employee.told(at)).then().statusCode(400).body("field", equalTo("worker"));
    }

    @Test
    void theSameKeyReportsOnce() {
        Employee worker = Employee.arrived(db);
        String key = Ids.next().toString();
        Map<String, Object> body = Employee.told(at);
        String first = Api.as(worker.token()).header("Idempotency-Key", key).body(body).post("/claims/v1/accidents").then().statusCode(201).extract().path("reportId");
        Api.as(worker.token()).header("Idempotency-Key", key).body(body).post("/claims/v1/accidents").then().statusCode(201).body("reportId", equalTo(first));

        worker.accident(UUID.fromString(Api.as(worker.token()).get("/claims/v1/accidents").path("items[0].accidentId"))).then().body("reports", equalTo(1));
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        String token = TestTokens.member(Ids.next(), Ids.next());

        Employee.report(token, Employee.told(Instant.now().plusSeconds(60))).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:accident-in-the-future"), "field", equalTo("happenedAt"));
        Employee.report(token, Employee.told(at.minus(Duration.ofDays(5 * 366)))).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:accident-too-old"));
        Employee.report(token, Employee.told(Instant.parse("1990-01-01T00:00:00Z"))).then().statusCode(422);
        for (String field : List.of("happenedAt", "place", "cause", "traffic", "whatHappened", "care")) {
            Map<String, Object> body = Employee.told(at);
            body.remove(field);
            Employee.report(token, body).then().statusCode(400).body("field", equalTo(field));
        }
        Map<String, Object> crowd = Employee.told(at);
        crowd.put("witnesses", java.util.Collections.nCopies(11, Map.of("name", "Budi", "phone", "08123456789")));
        Employee.report(token, crowd).then().statusCode(400).body("field", equalTo("witnesses"));
        Map<String, Object> nowhere = Employee.told(at);
        nowhere.put("place", Map.of("text", "di sana", "latitude", 91, "longitude", 0));
        Employee.report(token, nowhere).then().statusCode(400).body("field", equalTo("place.latitude"));
        Employee.report(TestTokens.unbound(Ids.next()), Employee.told(at)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:not-bound-yet"));
        Employee.report(TestTokens.officer(Ids.next()), Employee.told(at)).then().statusCode(403);
        Api.as(token).get("/claims/v1/accidents?as=NOBODY").then().statusCode(400).body("field", equalTo("as"));
    }

    @Test
    void nobodyReportsWithoutEnd() {
        String token = TestTokens.member(Ids.next(), Ids.next());
        for (int i = 0; i < 20; i++) {
            Employee.report(token, Employee.told(at)).then().statusCode(201);
        }

        Employee.report(token, Employee.told(at)).then().statusCode(429).header("Retry-After", not(nullValue()))
                .body("type", equalTo("urn:sigap:problem:too-many-accident-reports"));
    }

    @Test
    void aReportIsTakenBackAndTheAccidentEndsWithItOnlyIfItHangsOnIt() {
        Employee worker = Employee.arrived(db);
        Employee colleague = Employee.arrived(db);
        Response alone = Employee.report(colleague.token(), worker.toldOf(at));
        UUID accidentId = accidentOf(alone);
        withdraw(colleague, alone).then().statusCode(200).body("withdrawn", equalTo(true), "text", containsString("taken"));
        assertEquals("WITHDRAWN", status(accidentId));

        UUID again = worker.reported(at);
        Response second = Employee.report(colleague.token(), worker.toldOf(at));
        withdraw(colleague, second).then().statusCode(200).body("withdrawn", equalTo(true));
        assertEquals("REPORTED", status(again));
        Api.post(worker.token(), "/claims/v1/accident-reports/" + second.path("reportId") + "/withdrawal", Map.of()).then().statusCode(404);
    }

    private static Response withdraw(Employee who, Response report) {
        return Api.post(who.token(), "/claims/v1/accident-reports/" + report.path("reportId") + "/withdrawal", Map.of());
    }

    private UUID accidentOf(Response report) {
        return db.first("select accident_id from accident_report where id = ?", row -> row.uuid("accident_id"), UUID.fromString(report.path("reportId")))
                .orElseThrow();
    }

    private String status(UUID accidentId) {
        return db.first("select status from accident where id = ?", row -> row.text("status"), accidentId).orElseThrow();
    }
}
