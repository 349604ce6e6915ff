package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimOutcome;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Claims after an accident at work: paid from the fund, on papers, to the worker, the employer or the hospital. */
@QuarkusTest
@WithTestResource(Infra.class)
class InjuryClaimTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers and report agree.");

    @Inject
    Database db;
    @Inject
    TestClock clock;

    private final Instant at = Instant.now().minus(Duration.ofHours(1));
    private final String officer = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void transportIsPaidFromTheFundOnReceiptsAndNothingIsHeld() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        Map<String, Object> injury = Map.of("accidentId", accident, "transport", Map.of("LAND", 1_200_000), "billNo", "TAXI-7");

        Api.post(worker.token(), "/claims/v1/eligibility", question("TRANSPORT", injury)).then().statusCode(200)
                .body("answer", equalTo("ELIGIBLE"), "estimate.gross", equalTo(1_200_000), "estimate.straightThrough", equalTo(false));
        UUID claimId = filed(file(worker, "TRANSPORT", injury));
        worker.accident(accident).then().body("claims.claimId", hasItems(claimId.toString()));
        Others.facesMatch(claimId);
        await(worker.token(), claimId, "PAPERS_AWAITED");
        Api.as(worker.token()).get(claim(claimId) + "/papers").then().body("complete", equalTo(false), "papers.kind", hasItems("TRANSPORT_RECEIPTS", "WITNESSES"));
        Others.papers(worker.token(), claimId);
        await(worker.token(), claimId, "IN_REVIEW");
        Api.as(supervisor).get("/claims/v1/reviews/" + claimId).then().statusCode(200).body("grossToday", equalTo(1_200_000), "taxToday", equalTo(0));
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"), "net", equalTo(1_200_000));

        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals(Programme.JKK, payout.fund());
        assertEquals(Rupiah.of(1_200_000), payout.net());
        assertNull(payout.compensation());
        assertEquals(List.of(), TestEvents.all(claimId.toString(), HoldRequested.class));
        TestEvents.publish(paid(worker, claimId, 1_200_000));
        await(worker.token(), claimId, "PAID");
        ClaimHappened happened = TestEvents.await(claimId.toString(), ClaimHappened.class, fact -> fact.status() == ClaimStatus.PAID);
        assertEquals(List.of(ClaimChannel.MOBILE, ClaimantKind.MEMBER, ClaimOutcome.PAID), List.of(happened.channel(), happened.claimant(), happened.outcome()));
        file(worker, "TRANSPORT", injury).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claimed-before"));
    }

    @Test
    void whatOfficersFoundToBeMuchMoreIsProvedAnewByTheClaimantBeforeItIsApproved() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        UUID claimId = filed(file(worker, "TRANSPORT", Map.of("accidentId", accident, "transport", Map.of("LAND", 1_200_000), "billNo", "TAXI-9")));
        Others.facesMatch(claimId);
        await(worker.token(), claimId, "PAPERS_AWAITED");
        Others.papers(worker.token(), claimId);
        await(worker.token(), claimId, "IN_REVIEW");
        Map<String, Object> found = Map.of("accidentId", accident, "transport", Map.of("LAND", 1_200_000, "AIR", 6_000_000), "billNo", "TAXI-9");
        String review = "/claims/v1/reviews/" + claimId;
        Api.post(officer, review + "/findings", Map.of("statement", Map.of("injury", found), "note", "The flight was on the second page.")).then().statusCode(200);
        Api.post(officer, review + "/recommendation", NOTE).then().statusCode(200);

        Api.post(supervisor, review + "/approval", NOTE).then().statusCode(200).body("status", equalTo("IDENTITY_CHECK"), "net", nullValue());
        assertEquals(List.of(), TestEvents.all(claimId.toString(), PayoutRequested.class));
        TestEvents.publish(Others.faceFor(claimId, 7_200_000));
        await(worker.token(), claimId, "IN_REVIEW");
        Api.post(supervisor, review + "/approval", NOTE).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"), "net", equalTo(7_200_000));
    }

    @Test
    void whoIsPaidLateIsCompensatedForEachDayAtTheAgencysCost() {
        Employee worker = Employee.arrived(db);
        UUID claimId = filed(file(worker, "TRANSPORT", Map.of("accidentId", stageOne(worker), "transport", Map.of("LAND", 1_000_000), "billNo", "TAXI-8")));
        Others.facesMatch(claimId);
        await(worker.token(), claimId, "PAPERS_AWAITED");
        Others.papers(worker.token(), claimId);
        await(worker.token(), claimId, "IN_REVIEW");
        clock.advance(Duration.ofDays(30));

        String first = Api.lasting(Ids.next(), Set.of(Role.OFFICER), Map.of());
        int compensation = Api.as(Api.lasting(Ids.next(), Set.of(Role.SUPERVISOR), Map.of())).get("/claims/v1/reviews/" + claimId).then().statusCode(200).extract().path("compensationToday");
        // seven working days are nine to eleven days, and each of the rest is 1 %
        assertEquals(0, compensation % 10_000);
        assertTrue(compensation >= 190_000 && compensation <= 210_000, () -> "compensation " + compensation);
        Api.post(first, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(Api.lasting(Ids.next(), Set.of(Role.SUPERVISOR), Map.of()), "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200)
                .body("net", equalTo(1_000_000 + compensation));

        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals(Rupiah.of(compensation), payout.compensation());
        assertEquals(Rupiah.of(1_000_000), payout.gross());
    }

    @Test
    void theEmployerWhoKeptPayingGetsTheWageBackWithoutAFace() {
        Employee worker = Employee.arrived(db);
        UUID accident = healed(worker);
        Map<String, Object> day = Map.of("accidentId", accident, "from", Worker.today().toString(), "to", Worker.today().toString(), "kept", true);

        file(worker, "WAGE_REPLACEMENT", day).then().statusCode(422).body("type", equalTo("urn:sigap:problem:wage-kept-by-employer"));
        firm(Employee.arrived(db).employersToken(), "employer", "WAGE_REPLACEMENT", day).then().statusCode(422).body("type", equalTo("urn:sigap:problem:accident-not-known"));
        UUID claimId = filed(firm(worker.employersToken(), "employer", "WAGE_REPLACEMENT", day).then().body("status", equalTo("PAPERS_AWAITED")).extract().response());
        Uploader office = new Uploader(worker.employersToken(), claimId);
        for (String kind : List.of("KPJ", "KTP", "ATTENDANCE", "WITNESSES", "KK3", "RECEIPTS", "SICK_NOTE", "WAGE_SLIPS", "TRANSFER_STATEMENT", "BANK_BOOK")) {
            office.upload(kind, Uploader.pdf(150, System.nanoTime()), "READY");
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.employersToken()).get("/claims/v1/firms-claims/" + claimId).then()
                .body("status", equalTo("IN_REVIEW")));
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200).body("net", equalTo(200_000));
        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals("PT MAJU", payout.legalName());
        assertEquals(worker.personId, payout.personId());
        FirmClaimState told = TestEvents.await(claimId.toString(), FirmClaimState.class, state -> state.status() == ClaimStatus.PAPERS_AWAITED);
        assertEquals(ClaimantKind.EMPLOYER, told.claimant());
        Api.as(worker.token()).get(claim(claimId)).then().statusCode(404);
    }

    @Test
    void aHospitalsBillIsTakenInByAnOfficerWhoDoesNotDecideOnIt() {
        Employee worker = Employee.arrived(db);
        Map<String, Object> bill = Map.of("accidentId", stageOne(worker), "care", Map.of("medical", 4_300_000), "billNo", "RS-2026-11");

        firm(officer, "hospital", "TRANSPORT", bill).then().statusCode(422).body("type", equalTo("urn:sigap:problem:reason-not-offered"));
        firm(worker.token(), "hospital", "CARE", bill).then().statusCode(403);
        UUID claimId = filed(firm(officer, "hospital", "CARE", bill));
        for (String kind : List.of("KPJ", "KTP", "ATTENDANCE", "WITNESSES", "CARE_BILL", "RECEIPTS", "MEDICAL_REPORT")) {
            new Uploader(officer, claimId).upload(kind, Uploader.pdf(150, System.nanoTime()), "READY");
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(officer).get("/claims/v1/firms-claims/" + claimId).then()
                .body("status", equalTo("IN_REVIEW")));
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200).body("net", equalTo(4_300_000));
    }

    @Test
    void anOfficersFindingTakesThePlaceOfWhatWasStated() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        UUID claimId = filed(file(worker, "TRANSPORT", Map.of("accidentId", accident, "transport", Map.of("LAND", 9_000_000), "billNo", "TAXI-9")));
        Others.facesMatch(claimId);
        await(worker.token(), claimId, "PAPERS_AWAITED");
        Others.papers(worker.token(), claimId);
        await(worker.token(), claimId, "IN_REVIEW");
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);

        Map<String, Object> found = Map.of("statement", Map.of("injury", Map.of("accidentId", accident, "transport", Map.of("LAND", 700_000), "billNo", "TAXI-9")),
                "note", "The receipt says 700,000.");
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/findings", found).then().statusCode(200);
        Api.as(supervisor).get("/claims/v1/reviews/" + claimId).then().body("grossToday", equalTo(700_000), "recommendedBy", equalTo(null));
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/findings", Map.of("statement", Map.of())).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:statement-incomplete"));
        Api.as(supervisor).get("/claims/v1/reviews/" + claimId).then().body("grossToday", equalTo(700_000));
    }

    @Test
    void oneBillIsClaimedOnceByWhicheverReportOfTheAccident() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);
        UUID again = worker.reported(at.minus(Duration.ofDays(3)));
        Api.post(officer, "/claims/v1/accident-reviews/" + again + "/duplicate-of", Map.of("accidentId", accident, "note", "sama")).then().statusCode(200);

        file(worker, "TRANSPORT", Map.of("accidentId", accident, "transport", Map.of("LAND", 1_200_000), "billNo", "TAXI-10")).then().statusCode(201);
        file(worker, "TRANSPORT", Map.of("accidentId", again, "transport", Map.of("LAND", 1_200_000), "billNo", "TAXI-10")).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:claim-already-open"));
    }

    @Test
    void whatIsMissingOrContradictsItselfIsNamed() {
        Employee worker = Employee.arrived(db);
        UUID accident = stageOne(worker);

        file(worker, "TRANSPORT", null).then().statusCode(422).body("type", equalTo("urn:sigap:problem:statement-incomplete"), "field", equalTo("statement.injury"));
        file(worker, "TRANSPORT", Map.of("accidentId", accident, "billNo", "A")).then().statusCode(422).body("field", equalTo("statement.injury.transport"));
        file(worker, "TRANSPORT", Map.of("accidentId", UUID.randomUUID(), "transport", Map.of("LAND", 5), "billNo", "A")).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:accident-not-known"));
        file(Employee.arrived(db), "TRANSPORT", Map.of("accidentId", accident, "transport", Map.of("LAND", 5), "billNo", "A")).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:accident-not-known"));
        file(worker, "TRANSPORT", Map.of("accidentId", accident, "transport", Map.of("LAND", -5), "billNo", "A")).then().statusCode(422);
        file(worker, "WAGE_REPLACEMENT", Map.of("accidentId", accident, "from", Worker.today().toString(), "to", Worker.today().plusDays(3).toString())).then()
                .statusCode(422).body("field", equalTo("statement.injury.to"));
        Response early = file(worker, "PARTIAL_DISABILITY", Map.of("accidentId", accident, "losses", List.of(Map.of("what", "RIGHT_THUMB", "scalp", false))));
        early.then().statusCode(422).body("type", equalTo("urn:sigap:problem:claim-not-eligible"), "failedRules.code", hasItems("SECOND_STAGE_IS_DOCUMENTED"));
        file(worker, "OLD_AGE", null).then().statusCode(422).body("type", equalTo("urn:sigap:problem:reason-not-offered"));
    }

    private UUID stageOne(Employee worker) {
        UUID accident = worker.reported(at);
        worker.act(accident, "stage-one", Employee.stageOne()).then().statusCode(200);
        return accident;
    }

    private UUID healed(Employee worker) {
        UUID accident = stageOne(worker);
        worker.act(accident, "stage-two", Employee.stageTwo("HEALED", Worker.today())).then().statusCode(200);
        return accident;
    }

    private static Map<String, Object> question(String reason, Map<String, Object> injury) {
        Map<String, Object> body = new HashMap<>(Map.of("programme", "JKK", "reason", reason));
        if (injury != null) {
            body.put("statement", Map.of("injury", injury));
        }
        return body;
    }

    private static Response file(Employee worker, String reason, Map<String, Object> injury) {
        Map<String, Object> body = question(reason, injury);
        body.put("bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT));
        return Api.post(worker.token(), "/claims/v1/claims", body);
    }

    private static Response firm(String token, String who, String reason, Map<String, Object> injury) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", reason, "holder", "PT MAJU", "statement", Map.of("injury", injury),
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", "9988776655")));
        if (who.equals("hospital")) {
            body.put("facility", "RS3216001");
        }
        return Api.post(token, "/claims/v1/firms-claims/" + who, body);
    }

    private static UUID filed(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("claimId"));
    }

    private static String claim(UUID claimId) {
        return "/claims/v1/claims/" + claimId;
    }

    private static void await(String token, UUID claimId, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(token).get(claim(claimId)).then().body("status", equalTo(status)));
    }

    private static SettlementState paid(Employee worker, UUID claimId, long amount) {
        return new SettlementState(claimId, worker.personId, SettlementState.Status.PAID, Rupiah.of(amount), 0, Rupiah.ZERO, "BANK-REF-1", null, Instant.now());
    }
}
