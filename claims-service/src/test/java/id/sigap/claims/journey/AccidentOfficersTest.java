package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.accident.Accidents;
import id.sigap.contracts.claims.AccidentState;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One accident however many tell of it; what is not clear, officers decide. */
@QuarkusTest
@WithTestResource(Infra.class)
class AccidentOfficersTest {

    private static final Map<String, String> NOTE = Map.of("note", "Diperiksa lewat telepon.");

    @Inject
    Database db;
    @Inject
    Accidents accidents;

    private final UUID officerId = Ids.next();
    private final String officer = TestTokens.officer(officerId);
    private final Instant at = Instant.now().minus(Duration.ofHours(30));

    @Test
    void whatThreePeopleTellIsOneAccidentAndTheEarliestReportCounts() {
        Employee worker = Employee.arrived(db);
        Employee colleague = Employee.arrived(db);
        Employee.report(colleague.token(), worker.toldOf(at)).then().statusCode(201);
        UUID id = worker.reported(at.minus(Duration.ofHours(3)));
        Employee.report(worker.employersToken(), worker.toldOf(at.plus(Duration.ofHours(20)))).then().statusCode(201);

        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(1));
        worker.accident(id).then().body("reports", equalTo(3), "ownReports", hasSize(1));
        one(id).then().body("reports.reporter", equalTo(List.of("CO_WORKER", "WORKER", "EMPLOYER")), "near", hasSize(0),
                "accident.accident.clock.doneAt", equalTo(one(id).path("reports[0].reportedAt")), "legalName", equalTo(Employee.NAME));
    }

    @Test
    void twoReportsAtTheSameMomentAreOneAccident() throws Exception {
        for (int round = 0; round < 5; round++) {
            Employee worker = Employee.arrived(db);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                Future<Response> first = both.submit(() -> Employee.report(worker.token(), Employee.told(at)));
                Future<Response> second = both.submit(() -> Employee.report(worker.employersToken(), worker.toldOf(at.plusSeconds(60))));
                first.get().then().statusCode(201);
                second.get().then().statusCode(201);
            }
            Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(1));
            worker.accident(UUID.fromString(Api.as(worker.token()).get("/claims/v1/accidents").path("items[0].accidentId"))).then().body("reports", equalTo(2));
        }
    }

    @Test
    void anOfficerMergesTwoThatAreTheSame() {
        Employee worker = Employee.arrived(db);
        UUID first = worker.reported(at.minus(Duration.ofDays(3)));
        UUID second = worker.reported(at);
        one(second).then().body("near", hasSize(1), "near[0].accident.accidentId", equalTo(first.toString()), "near[0].likeness", equalTo("NEAR"),
                "near[0].place", equalTo("SAME_PLACE"));
        Api.as(officer).get("/claims/v1/accident-reviews?status=REPORTED&near=true&limit=100").then().body("items.accidentId", hasItem(second.toString()));

        post(second, "duplicate-of", Map.of("accidentId", second, "note", "sama")).then().statusCode(400).body("field", equalTo("accidentId"));
        post(second, "duplicate-of", Map.of("accidentId", first, "note", "sama")).then().statusCode(200).body("accidentId", equalTo(first.toString()));
        worker.accident(first).then().body("reports", equalTo(2));
        worker.accident(second).then().body("accident.status", equalTo("DUPLICATE"), "duplicateOf", equalTo(first.toString()));
        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(1));
        assertEquals(first, accidents.find(second).orElseThrow().accidentId());
        TestEvents.await(second.toString(), AccidentState.class, state -> state.status() == AccidentStatus.DUPLICATE);
        post(first, "duplicate-of", Map.of("accidentId", second, "note", "balik")).then().statusCode(409);
    }

    @Test
    void anOfficerKeepsTwoApartThatAreNot() {
        Employee worker = Employee.arrived(db);
        UUID first = worker.reported(at.minus(Duration.ofDays(3)));
        UUID second = worker.reported(at);
        UUID elsewhere = Employee.arrived(db).reported(at);

        post(second, "distinct-from", Map.of("accidentId", elsewhere, "note", "x")).then().statusCode(422).body("type", equalTo("urn:sigap:problem:another-workers-accident"));
        post(second, "distinct-from", Map.of("accidentId", first, "note", "beda hari")).then().statusCode(200);
        one(second).then().body("near", hasSize(0));
        one(first).then().body("near", hasSize(0));
    }

    @Test
    void aReportThatWasLinkedWronglyBecomesAnAccidentOfItsOwn() {
        Employee worker = Employee.arrived(db);
        UUID first = worker.reported(at);
        Employee.report(worker.employersToken(), worker.toldOf(at.plus(Duration.ofHours(10)))).then().statusCode(201);
        String report = one(first).path("reports[1].reportId");

        String own = post(first, "reports/" + report + "/separation", NOTE).then().statusCode(200).body("status", equalTo("REPORTED")).extract().path("accidentId");
        worker.accident(first).then().body("reports", equalTo(1));
        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(2));
        one(UUID.fromString(own)).then().body("reports", hasSize(1), "near", hasSize(0));
        post(first, "reports/" + one(first).path("reports[0].reportId") + "/separation", NOTE).then().statusCode(409);
        post(first, "reports/" + report + "/separation", NOTE).then().statusCode(404);
    }

    @Test
    void anUnmatchedReportIsMatchedAndJoinsWhatIsKnown() {
        Employee worker = Employee.arrived(db);
        Employee colleague = Employee.arrived(db);
        UUID unmatched = unmatched(colleague, worker);
        Api.as(officer).get("/claims/v1/accident-reviews?limit=100").then().body("items.accidentId", hasItem(unmatched.toString()));
        post(unmatched, "match", Map.of("kpj", "99999999999", "note", "x")).then().statusCode(422).body("field", equalTo("kpj"));
        post(unmatched, "match", Map.of("kpj", worker.kpj.value(), "note", "salah nama")).then().statusCode(200).body("status", equalTo("REPORTED"),
                "accidentId", equalTo(unmatched.toString()));
        worker.accident(unmatched).then().statusCode(200).body("membershipId", equalTo(worker.membershipId.toString()));
        assertTrue(db.list("select sealed_for from accident_report where accident_id = ?", row -> row.uuid("sealed_for"), unmatched)
                .contains(worker.personId), "sealed with the victim's key now");

        UUID again = unmatched(colleague, worker);
        post(again, "match", Map.of("kpj", worker.kpj.value(), "note", "salah nama")).then().statusCode(200).body("accidentId", equalTo(unmatched.toString()));
        worker.accident(unmatched).then().body("reports", equalTo(2));
    }

    @Test
    void aRefusalNamesItsGround() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        post(id, "refusal", Map.of()).then().statusCode(400).body("field", equalTo("ground"));
        post(id, "refusal", Map.of("ground", "DID_NOT_HAPPEN", "note", "Rahasia petugas")).then().statusCode(200).body("status", equalTo("REFUSED"));

        Api.as(worker.token()).get("/claims/v1/accidents/" + id + "/timeline").then().body("items[1].detailText", notNullValue(),
                "items.note", not(hasItem("Rahasia petugas")));
        worker.act(id, "stage-one", Employee.stageOne()).then().statusCode(409);
        worker.reported(at);
        Api.as(worker.token()).get("/claims/v1/accidents").then().body("items", hasSize(2));
    }

    @Test
    void nobodyDecidesOnTheOwnAccidentOrReport() {
        Employee worker = Employee.arrived(db);
        UUID id = worker.reported(at);
        for (String[] act : new String[][] {{"refusal", "ground", "NOT_A_MEMBER"}, {"closing", "note", "x"}}) {
            Api.post(worker.officersToken(), "/claims/v1/accident-reviews/" + id + "/" + act[0], Map.of(act[1], act[2])).then().statusCode(403)
                    .body("type", equalTo("urn:sigap:problem:own-accident"));
        }
        Api.as(worker.officersToken()).get("/claims/v1/accident-reviews/" + id).then().statusCode(403);
        Employee colleague = Employee.arrived(db);
        UUID unmatched = unmatched(colleague, worker);
        for (Employee involved : List.of(colleague, worker)) {
            Api.post(involved.officersToken(), "/claims/v1/accident-reviews/" + unmatched + "/match", Map.of("kpj", worker.kpj.value(), "note", "x")).then()
                    .statusCode(403);
        }
        Api.as(worker.token()).get("/claims/v1/accident-reviews/" + id).then().statusCode(403);
    }

    @Test
    void everyLookIsWrittenDown() {
        UUID id = Employee.arrived(db).reported(at);
        one(id).then().statusCode(200);
        Api.as(officer).get("/claims/v1/accident-reviews/" + id + "/timeline").then().statusCode(200);
        Api.as(officer).get("/claims/v1/accident-reviews").then().statusCode(200);

        assertEquals(List.of("accident", "accident-timeline", "accidents"),
                db.list("select what from officer_read where officer_id = ? order by read_at", row -> row.text("what"), officerId));
        assertEquals(2, db.list("select id from officer_read where accident_id = ?", row -> row.uuid("id"), id).size());
        Api.as(officer).get("/claims/v1/accident-reviews?status=NOTHING").then().statusCode(400).body("field", equalTo("status"));
    }

    private UUID unmatched(Employee reporter, Employee worker) {
        String report = Employee.report(reporter.token(), worker.toldOf(at, "Siti Nurbaya")).then().statusCode(201).extract().path("reportId");
        return db.first("select accident_id from accident_report where id = ?", row -> row.uuid("accident_id"), UUID.fromString(report)).orElseThrow();
    }

    private Response one(UUID accidentId) {
        return Api.as(officer).get("/claims/v1/accident-reviews/" + accidentId);
    }

    private Response post(UUID accidentId, String what, Object body) {
        return Api.post(officer, "/claims/v1/accident-reviews/" + accidentId + "/" + what, body);
    }
}
