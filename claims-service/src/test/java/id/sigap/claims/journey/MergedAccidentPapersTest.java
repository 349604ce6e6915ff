package id.sigap.claims.journey;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
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
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was sent to an accident that ended as a duplicate counts for the claims of the one that goes on. */
@QuarkusTest
@WithTestResource(Infra.class)
class MergedAccidentPapersTest {

    @Inject
    Database db;

    private final Instant at = Instant.now().minus(Duration.ofHours(1));
    private final String officer = TestTokens.officer(Ids.next());
    private Employee worker;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoAccidentsThatMayBeOne() {
        worker = Employee.arrived(db);
        one = worker.reported(at);
        other = worker.reported(at.minus(Duration.ofHours(30)));
    }

    @Test
    void theFormsOfTheDuplicateCountWhereTheAccidentThatGoesOnHasNone() {
        stageOne(other, 6_000_000);
        stageTwo(other);
        transport(one).then().statusCode(200).body("answer", not(equalTo("ELIGIBLE")));
        merge();

        worker.accident(one).then().statusCode(200).body("accident.status", equalTo("STAGE_II"), "stageOne.monthlyWage", equalTo(6_000_000), "stageTwo", notNullValue());
        transport(one).then().statusCode(200).body("answer", equalTo("ELIGIBLE"));
        // by whichever of its reports it is named
        wage(one).then().statusCode(200).body("answer", equalTo("ELIGIBLE"), "estimate.gross", equalTo(200_000));
        wage(other).then().statusCode(200).body("answer", equalTo("ELIGIBLE"), "estimate.gross", equalTo(200_000));
    }

    @Test
    void theFormsOfTheAccidentThatGoesOnStand() {
        stageOne(one, 3_000_000);
        stageOne(other, 6_000_000);
        stageTwo(other);
        merge();

        wage(one).then().statusCode(200).body("answer", equalTo("ELIGIBLE"), "estimate.gross", equalTo(100_000));
    }

    @Test
    void theFormsComeAlongFromOneMergeToTheNext() {
        stageOne(other, 6_000_000);
        merge();
        UUID third = worker.reported(at.minus(Duration.ofHours(60)));
        merge(one, third);

        worker.accident(third).then().statusCode(200).body("accident.status", equalTo("STAGE_I"), "stageOne.monthlyWage", equalTo(6_000_000));
        transport(third).then().statusCode(200).body("answer", equalTo("ELIGIBLE"));
    }

    @Test
    void formsOfAccidentsThatWereMergedBeforeAreSeenToo() {
        stageOne(other, 6_000_000);
        merge();
        db.update("update accident set status = 'REPORTED', stage_one_at = null where id = ?", one);

        transport(one).then().statusCode(200).body("answer", equalTo("ELIGIBLE"));
    }

    @Test
    void theDocumentsOfTheDuplicateCompleteAClaimOnceTheTwoAreMerged() {
        stageOne(one, 6_000_000);
        UUID claim = filed();
        Others.facesMatch(claim);
        status(claim, "PAPERS_AWAITED");
        List<String> missing = missing(claim);
        Uploader phone = Uploader.ofAccident(worker.token(), other);
        for (String kind : missing) {
            phone.upload(kind, Uploader.pdf(200, System.nanoTime()), "READY");
        }
        assertEquals(missing, missing(claim));
        merge();

        // bill and account are of the claim that asks for them
        assertEquals(List.of("BANK_BOOK", "TRANSPORT_RECEIPTS"), missing(claim));
        Api.as(worker.token()).get("/claims/v1/accidents/" + one + "/documents?limit=100").then().statusCode(200).body("items.kind", hasItems(missing.toArray()));
        Api.as(officer).get("/claims/v1/accidents/" + one + "/documents?limit=100").then().statusCode(200).body("items.kind", hasItems(missing.toArray()));
        Api.as(TestTokens.member(Ids.next(), Ids.next())).get("/claims/v1/accidents/" + one + "/documents").then().statusCode(404);
        Others.papers(worker.token(), claim);
        status(claim, "IN_REVIEW");
    }

    @Test
    void theMergeSendsAClaimOnItsWayThatWaitedForNothingElse() {
        stageOne(one, 6_000_000);
        UUID claim = filed();
        Others.facesMatch(claim);
        status(claim, "PAPERS_AWAITED");
        ownPapers(claim);
        Uploader phone = Uploader.ofAccident(worker.token(), other);
        missing(claim).forEach(kind -> phone.upload(kind, Uploader.pdf(200, System.nanoTime()), "READY"));
        Api.as(worker.token()).get("/claims/v1/claims/" + claim).then().body("status", equalTo("PAPERS_AWAITED"));

        merge();

        status(claim, "IN_REVIEW");
    }

    @Test
    void aPaperSentToTheAccidentItselfArrivesForItsClaims() {
        stageOne(one, 6_000_000);
        UUID claim = filed();
        Others.facesMatch(claim);
        status(claim, "PAPERS_AWAITED");
        ownPapers(claim);
        Uploader phone = Uploader.ofAccident(worker.employersToken(), one);
        missing(claim).forEach(kind -> phone.upload(kind, Uploader.pdf(200, System.nanoTime()), "READY"));

        status(claim, "IN_REVIEW");
        Api.as(worker.token()).get("/claims/v1/claims/" + claim + "/papers").then().body("complete", equalTo(true), "papers", not(empty()));
    }

    private void ownPapers(UUID claim) {
        Uploader phone = new Uploader(worker.token(), claim);
        List.of("BANK_BOOK", "TRANSPORT_RECEIPTS").forEach(kind -> phone.upload(kind, Uploader.pdf(200, System.nanoTime()), "READY"));
    }

    private List<String> missing(UUID claim) {
        return Api.as(worker.token()).get("/claims/v1/claims/" + claim + "/papers").then().statusCode(200).extract().path("papers.findAll { !it.arrived }.kind");
    }

    private void merge() {
        merge(other, one);
    }

    private void merge(UUID duplicate, UUID goesOn) {
        Api.post(officer, "/claims/v1/accident-reviews/" + duplicate + "/duplicate-of", Map.of("accidentId", goesOn, "note", "sama")).then().statusCode(200);
    }

    private void stageOne(UUID accident, long wage) {
        Map<String, Object> form = Employee.stageOne();
        form.put("monthlyWage", wage);
        form.put("wageContinued", false);
        worker.act(accident, "stage-one", form).then().statusCode(200);
    }

    private void stageTwo(UUID accident) {
        worker.act(accident, "stage-two", Employee.stageTwo("HEALED", Worker.today())).then().statusCode(200);
    }

    private UUID filed() {
        Map<String, Object> body = transportOf(one);
        body.put("bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT));
        return UUID.fromString(Api.post(worker.token(), "/claims/v1/claims", body).then().statusCode(201).extract().path("claimId"));
    }

    private Response transport(UUID accident) {
        return Api.post(worker.token(), "/claims/v1/eligibility", transportOf(accident));
    }

    private static Map<String, Object> transportOf(UUID accident) {
        return new HashMap<>(Map.of("programme", "JKK", "reason", "TRANSPORT", "statement",
                Map.of("injury", Map.of("accidentId", accident, "transport", Map.of("LAND", 1_200_000), "billNo", "TAXI-1"))));
    }

    /** A day of being unable to work: a thirtieth of the wage. */
    private Response wage(UUID accident) {
        String today = Worker.today().toString();
        return Api.post(worker.token(), "/claims/v1/eligibility", Map.of("programme", "JKK", "reason", "WAGE_REPLACEMENT", "statement",
                Map.of("injury", Map.of("accidentId", accident, "from", today, "to", today, "kept", false))));
    }

    private void status(UUID claim, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.token()).get("/claims/v1/claims/" + claim).then()
                .body("status", equalTo(status)));
    }
}
