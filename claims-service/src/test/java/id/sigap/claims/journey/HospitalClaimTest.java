package id.sigap.claims.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.AccidentHappened;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A hospital bills the care of a worker itself, for an accident that it was told of, and sees nothing of anybody else's. */
@QuarkusTest
@WithTestResource(Infra.class)
class HospitalClaimTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers and report agree.");
    private static final Map<String, String> ANOTHER = Map.of("bankCode", "014", "accountNumber", "5544332211");

    @Inject
    Database db;

    private final Instant at = Instant.now().minus(Duration.ofHours(1));
    private final String supervisor = TestTokens.supervisor(Ids.next());
    private final Clinic clinic = new Clinic();
    private final Clinic other = new Clinic();

    @Test
    void itBillsACaseThatItWasToldOfAnswersAReturnAndIsPaid() {
        Employee worker = Employee.arrived(db);
        UUID claimId = billed(worker, 4_300_000);
        for (String kind : missing(claimId)) {
            new Uploader(clinic.token, claimId).upload(kind, Uploader.pdf(150, System.nanoTime()), "READY");
        }
        await(claimId, "IN_REVIEW");

        Api.post(supervisor, review(claimId, "return"), Map.of("ground", "DATA_CONTRADICT", "note", "Bill says 4,100,000.")).then().statusCode(200);
        clinic.claim(claimId).then().body("claim.status", equalTo("RETURNED"), "claim.nextActs", hasItem("CORRECT"), "care.medical", equalTo(4_300_000));
        Api.post(clinic.colleague(), Clinic.CLAIMS + "/" + claimId + "/correction", Map.of("care", Map.of("medical", 4_100_000))).then().statusCode(200);
        clinic.claim(claimId).then().body("claim.status", equalTo("IN_REVIEW"), "care.medical", equalTo(4_100_000));
        Api.post(supervisor, review(claimId, "recommendation"), NOTE).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), review(claimId, "approval"), NOTE).then().statusCode(200).body("net", equalTo(4_100_000));

        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals(Clinic.NAME, payout.legalName());
        TestEvents.publish(settled(worker, claimId, SettlementState.Status.PAID, null));
        await(claimId, "PAID");
        ClaimHappened happened = TestEvents.await(claimId.toString(), ClaimHappened.class, fact -> fact.status() == ClaimStatus.PAID);
        assertEquals(List.of(ClaimChannel.HOSPITAL, ClaimantKind.HOSPITAL), List.of(happened.channel(), happened.claimant()));
        FirmClaimState told = TestEvents.await(claimId.toString(), FirmClaimState.class, state -> state.status() == ClaimStatus.PAID);
        assertEquals(List.of(clinic.accountId, Rupiah.of(4_100_000)), List.of(told.accountId(), told.net()));
        assertEquals(List.of(), TestEvents.all(claimId.toString(), ClaimState.class), "no screen of a member shows it");
        Response timeline = Api.as(clinic.token).get(Clinic.FIRMS + "/" + claimId + "/timeline");
        timeline.then().body("lines.step", hasItem("RETURNED")).body(not(containsString("Bill says")));
    }

    @Test
    void whatItSeesIsWhatItFiled() {
        Employee worker = Employee.arrived(db);
        UUID claimId = billed(worker, 2_000_000);

        List<String> seen = new ArrayList<>();
        for (String path : List.of(Clinic.CLAIMS, Clinic.CLAIMS + "/" + claimId, Clinic.FIRMS + "/" + claimId + "/timeline", Clinic.FIRMS + "/" + claimId + "/papers",
                "/claims/v1/hospital-cases", "/claims/v1/claims/" + claimId + "/documents")) {
            seen.add(Api.as(clinic.token).get(path).then().statusCode(200).extract().asString());
        }

        for (String secret : List.of(worker.personId.toString(), worker.accountId.toString(), worker.kpj.value(), worker.npp.value(), Employee.NAME, "Terpeleset", "6000000")) {
            seen.forEach(answer -> assertFalse(answer.contains(secret), () -> secret + " in " + answer));
        }
        Api.as(clinic.token).get(Clinic.CLAIMS).then().body("items.claimId", contains(claimId.toString()), "items[0].bankAccount.accountNumber", equalTo("*******655"));
        Api.as(clinic.colleague()).get(Clinic.CLAIMS).then().body("items.claimId", contains(claimId.toString()));
        for (String closed : List.of("/claims/v1/claims", "/claims/v1/accidents", "/claims/v1/reviews", "/claims/v1/firms-claims", "/claims/v1/claims/" + claimId)) {
            Api.as(clinic.token).get(closed).then().statusCode(403);
        }
    }

    @Test
    void anotherHospitalFindsNothingAsIfThereWereNothing() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        clinic.toldBy(worker.token(), accident).then().statusCode(200);
        UUID claimId = filed(clinic.file(accident, 900_000));
        UUID paper = new Uploader(clinic.token, claimId).begun("CARE_BILL", 200);

        assertEquals(plain(other.file(UUID.randomUUID(), 900_000)), plain(other.file(accident, 900_000)));
        Api.as(other.token).get(Clinic.CLAIMS).then().body("items", hasSize(0));
        Api.as(other.token).get("/claims/v1/hospital-cases").then().body("items", hasSize(0));
        for (UUID id : List.of(claimId, UUID.randomUUID())) {
            String own = Clinic.CLAIMS + "/" + id;
            String firms = Clinic.FIRMS + "/" + id;
            for (String path : List.of(own, firms + "/timeline", firms + "/papers", "/claims/v1/claims/" + id + "/documents")) {
                absent(Api.as(other.token).get(path));
            }
            absent(Api.post(other.token, own + "/correction", Map.of()));
            absent(Api.post(other.token, firms + "/withdrawal", ""));
            absent(Api.as(other.token).body(Map.of("bankCode", Api.BANK, "accountNumber", "9988776655")).put(firms + "/bank-account"));
            absent(Api.post(other.token, "/claims/v1/claims/" + id + "/documents", Map.of("kind", "CARE_BILL", "size", 20)));
        }
        absent(Api.as(other.token).get("/claims/v1/documents/" + paper));
        absent(Api.as(other.token).delete("/claims/v1/documents/" + paper));
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId).then().statusCode(404);
        Api.as(worker.token()).get(Clinic.CLAIMS + "/" + claimId).then().statusCode(403);
        Api.as(TestTokens.token(Ids.next(), Set.of(Role.HOSPITAL), Map.of())).get(Clinic.CLAIMS).then().statusCode(403);
        // whoever no longer acts for the hospital
        Api.as(TestTokens.employer(clinic.accountId, worker.npp.value())).get("/claims/v1/claims/" + claimId + "/documents").then().statusCode(404);
    }

    @Test
    void onlyWhoHasToDoWithAnAccidentTellsAHospitalOfIt() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        clinic.toldBy(Employee.arrived(db).token(), accident).then().statusCode(404);
        clinic.toldBy(Employee.arrived(db).employersToken(), accident).then().statusCode(404);
        clinic.toldBy(clinic.token, accident).then().statusCode(403);
        Api.post(worker.token(), hospitals(accident), Map.of("facility", "rs mitra")).then().statusCode(400);
        Api.post(worker.token(), hospitals(accident), Map.of()).then().statusCode(400).body("field", equalTo("facility"));

        clinic.toldBy(worker.employersToken(), accident).then().statusCode(200);
        clinic.toldBy(worker.token(), accident).then().statusCode(200).body("facility", contains(clinic.code), "toldBy", contains("EMPLOYER"));
        Api.as(clinic.token).get("/claims/v1/hospital-cases").then().body("items.accidentId", contains(accident.toString()));
        Api.as(worker.token()).delete(hospitals(accident) + "/" + other.code).then().statusCode(204);
        Api.as(worker.token()).delete(hospitals(accident) + "/" + clinic.code).then().statusCode(204);
        Api.as(worker.token()).get(hospitals(accident)).then().statusCode(200).body("size()", equalTo(0));
        absent(clinic.file(accident, 900_000));

        for (int i = 0; i < 10; i++) {
            new Clinic().toldBy(worker.token(), accident).then().statusCode(200);
        }
        clinic.toldBy(worker.token(), accident).then().statusCode(409).body("type", equalTo("urn:sigap:problem:accident-is-full"));
    }

    @Test
    void aPatientsAccidentIsReportedWithoutLearningWhetherTheAgencyKnowsThePatient() {
        Employee worker = Employee.arrived(db);
        Response found = Employee.report(clinic.token, worker.toldOf(at));
        Response unknown = Employee.report(clinic.token, worker.toldOf(at, "Orang Lain"));
        found.then().statusCode(201).body("reporter", equalTo("HOSPITAL"), "accidentId", nullValue());
        assertEquals(plain(unknown), plain(found));
        Employee.report(clinic.token, Employee.told(at)).then().statusCode(400).body("field", equalTo("worker"));
        Api.as(clinic.token).get("/claims/v1/accident-reports").then().statusCode(200).body("items", hasSize(2));

        String accident = Api.as(worker.token()).get("/claims/v1/accidents").then().statusCode(200).extract().path("items[0].accidentId");
        assertEquals(AccidentReporter.HOSPITAL, TestEvents.await(accident, AccidentHappened.class).reporter());
        worker.act(UUID.fromString(accident), "stage-one", Employee.stageOne()).then().statusCode(200);
        absent(clinic.file(UUID.fromString(accident), 900_000));
        Api.as(supervisor).get("/claims/v1/accident-reviews/" + accident).then().statusCode(200).body("reports[0].facility", equalTo(clinic.code));
        Api.post(supervisor, "/claims/v1/accident-reviews/" + accident + "/hospitals", Map.of("facility", clinic.code)).then().statusCode(200).body("toldBy", contains("OFFICER"));
        clinic.file(UUID.fromString(accident), 900_000).then().statusCode(201);
        clinic.file(UUID.fromString(accident), 900_000).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-already-open"));
    }

    @Test
    void whoFiledForTheHospitalNeverDecidesOnItsClaims() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        clinic.toldBy(worker.token(), accident).then().statusCode(200);
        UUID formerClerk = Ids.next();
        Api.post(TestTokens.hospital(formerClerk, clinic.code), Clinic.CLAIMS, Map.of("accidentId", accident, "billNo", "OLD-1", "care", Map.of("medical", 100_000),
                "holder", Clinic.NAME, "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", "9988776655"))).then().statusCode(201);
        UUID claimId = filed(clinic.file(accident, 900_000));
        for (String kind : missing(claimId)) {
            new Uploader(clinic.token, claimId).upload(kind, Uploader.pdf(150, System.nanoTime()), "READY");
        }
        await(claimId, "IN_REVIEW");

        Api.post(TestTokens.officer(formerClerk), review(claimId, "recommendation"), NOTE).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        Api.post(supervisor, review(claimId, "recommendation"), NOTE).then().statusCode(200);
    }

    @Test
    void itObjectsToARejectionOnce() {
        UUID claimId = billed(Employee.arrived(db), 800_000);
        for (String kind : missing(claimId)) {
            new Uploader(clinic.token, claimId).upload(kind, Uploader.pdf(150, System.nanoTime()), "READY");
        }
        await(claimId, "IN_REVIEW");
        Api.post(supervisor, review(claimId, "rejection"), Map.of("ground", "NOT_ENTITLED", "note", "No such patient.")).then().statusCode(200);
        String path = Clinic.FIRMS + "/" + claimId + "/appeal";

        absent(Api.post(other.token, path, Map.of("words", "Ours.")));
        Api.post(clinic.token, path, Map.of("words", "The register is attached.")).then().statusCode(200).body("status", equalTo("APPEALED"));
        Api.post(clinic.token, path, Map.of("words", "Again.")).then().statusCode(409);
    }

    @Test
    void aFailedPaymentGoesToAnotherAccountThatItsOwnerConfirms() {
        Employee worker = Employee.arrived(db);
        UUID claimId = billed(worker, 700_000);
        Api.as(clinic.token).body(ANOTHER).put(account(claimId)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-moved-on"));
        paymentFails(worker, claimId, clinic.token, missing(claimId));
        namesAnotherAccount(claimId);
    }

    @Test
    void aBillThatAnOfficerTookInIsTheHospitalsToo() {
        Employee worker = Employee.arrived(db);
        String officer = TestTokens.officer(Ids.next());
        Map<String, Object> bill = new HashMap<>(Map.of("reason", "CARE", "holder", Clinic.NAME, "facility", clinic.code, "bankAccount", Map.of("bankCode", Api.BANK,
                "accountNumber", "9988776655"), "statement", Map.of("injury", Map.of("accidentId", stageOne(worker), "care", Map.of("medical", 700_000), "billNo", "RS-7"))));
        UUID claimId = filed(Api.post(officer, Clinic.FIRMS + "/hospital", bill));
        bill.put("facility", "?");
        Api.post(officer, Clinic.FIRMS + "/hospital", bill).then().statusCode(400);
        bill.remove("facility");
        Api.post(officer, Clinic.FIRMS + "/hospital", bill).then().statusCode(400).body("field", equalTo("facility"));

        Api.as(clinic.token).get(Clinic.CLAIMS).then().body("items.claimId", hasItem(claimId.toString()));
        absent(Api.as(other.token).get(Clinic.CLAIMS + "/" + claimId));
        paymentFails(worker, claimId, officer, missing(claimId));
        Api.as(officer).body(ANOTHER).put(account(claimId)).then().statusCode(403);
        Api.as(officer).get(Clinic.FIRMS + "/" + claimId + "/timeline").then().statusCode(200);
        absent(Api.as(TestTokens.officer(Ids.next())).get(Clinic.FIRMS + "/" + claimId + "/timeline"));
        namesAnotherAccount(claimId);
    }

    private void paymentFails(Employee worker, UUID claimId, String bringsPapers, List<String> papers) {
        for (String kind : papers) {
            new Uploader(bringsPapers, claimId).upload(kind, Uploader.pdf(150, System.nanoTime()), "READY");
        }
        await(claimId, "IN_REVIEW");
        Api.post(supervisor, review(claimId, "recommendation"), NOTE).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), review(claimId, "approval"), NOTE).then().statusCode(200);
        TestEvents.await(claimId.toString(), PayoutRequested.class);
        TestEvents.publish(settled(worker, claimId, SettlementState.Status.PAYMENT_FAILED, SettlementState.Reason.ACCOUNT_INVALID));
        await(claimId, "PAYMENT_FAILED");
    }

    private void namesAnotherAccount(UUID claimId) {
        UUID session = UUID.randomUUID();
        String token = TestTokens.token(clinic.accountId, Set.of(Role.HOSPITAL), Map.of("facility", clinic.code, "sid", session.toString()));
        Response asked = Api.as(token).body(ANOTHER).put(account(claimId));
        asked.then().statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"));
        String factor = TestTokens.stepUp(clinic.accountId, session, "claim.bank-account", asked.path("digest"), Map.of());
        Api.as(token).header("Step-Up-Token", factor).body(ANOTHER).put(account(claimId)).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"));
        assertEquals("5544332211", TestEvents.await(claimId.toString(), PayoutRequested.class, payout -> payout.bankCode().equals("014")).accountNumber());
    }

    private static String account(UUID claimId) {
        return Clinic.FIRMS + "/" + claimId + "/bank-account";
    }

    @Test
    void aBillIsTakenBackAndWhatIsWrongWithOneIsNamed() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        clinic.toldBy(worker.token(), accident).then().statusCode(200);
        Map<String, Object> account = Map.of("bankCode", Api.BANK, "accountNumber", "9988776655");
        Api.post(clinic.token, Clinic.CLAIMS, Map.of("accidentId", accident, "billNo", "A 1", "care", Map.of("medical", 1), "holder", "RS", "bankAccount", account)).then()
                .statusCode(400).body("field", equalTo("billNo"));
        Api.post(clinic.token, Clinic.CLAIMS, Map.of("accidentId", accident, "billNo", "A1", "care", Map.of(), "holder", "RS", "bankAccount", account)).then()
                .statusCode(422).body("type", equalTo("urn:sigap:problem:statement-incomplete"), "field", equalTo("care"));
        clinic.file(accident, 0).then().statusCode(422).body("field", equalTo("care"));
        clinic.file(accident, -5).then().statusCode(422).body("field", equalTo("care"));

        UUID claimId = filed(clinic.file(accident, 500_000));
        Api.post(clinic.token, Clinic.CLAIMS + "/" + claimId + "/correction", Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-moved-on"));
        Api.post(clinic.token, Clinic.FIRMS + "/" + claimId + "/withdrawal", "").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        clinic.file(accident, 500_000).then().statusCode(201);
    }

    private UUID billed(Employee worker, long medical) {
        UUID accident = stageOne(worker);
        clinic.toldBy(worker.token(), accident).then().statusCode(200);
        Response filed = clinic.file(accident, medical);
        filed.then().body("status", equalTo("PAPERS_AWAITED"));
        return filed(filed);
    }

    private UUID stageOne(Employee worker) {
        UUID accident = worker.reported(at);
        worker.act(accident, "stage-one", Employee.stageOne()).then().statusCode(200);
        return accident;
    }

    private List<String> missing(UUID claimId) {
        return Api.as(clinic.token).get(Clinic.FIRMS + "/" + claimId + "/papers").then().statusCode(200).extract().path("papers.findAll { !it.arrived }.kind");
    }

    private void await(UUID claimId, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> clinic.claim(claimId).then().body("claim.status", equalTo(status)));
    }

    private static UUID filed(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("claimId"));
    }

    private static String review(UUID claimId, String act) {
        return "/claims/v1/reviews/" + claimId + "/" + act;
    }

    private static String hospitals(UUID accident) {
        return "/claims/v1/accidents/" + accident + "/hospitals";
    }

    private static void absent(Response answer) {
        answer.then().statusCode(404).body("type", equalTo("urn:sigap:problem:not-found"));
    }

    /** Without what every answer has of its own. */
    private static String plain(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID").replaceAll("\"traceId\":\"[0-9a-f]+\"", "TRACE")
                .replaceAll("\"(reportedAt|doneAt)\":\"[^\"]+\"", "TIME");
    }

    private static SettlementState settled(Employee worker, UUID claimId, SettlementState.Status status, SettlementState.Reason reason) {
        return new SettlementState(claimId, worker.personId, status, Rupiah.of(700_000), 0, Rupiah.ZERO, status == SettlementState.Status.PAID ? "BANK-REF-1" : null, reason,
                Instant.now());
    }
}
