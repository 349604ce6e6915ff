package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.PayoutRequested;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims of two accidents that turn out to be one: the same harm is paid once, and nothing is lost. */
@QuarkusTest
@WithTestResource(Infra.class)
class MergedAccidentClaimsTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers and report agree.");
    private static final String DOUBLED = "/claims/v1/doubled-claims";

    @Inject
    Database db;
    @Inject
    TestClock clock;

    private final Instant at = Instant.now().minus(Duration.ofHours(1));
    private final String officer = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());
    private Employee worker;
    private UUID one;
    private UUID other;

    @BeforeEach
    void twoAccidentsThatMayBeOne() {
        worker = Employee.arrived(db);
        one = stageOne(at);
        other = stageOne(at.minus(Duration.ofHours(30)));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whatWasFiledBeforeTheMergeBarsTheSameUnderTheAccidentThatGoesOn() {
        UUID claim = filed(file(other, "TAXI-1"));
        UUID bill = filed(file(other, "TAXI-2"));
        merge();

        file(one, "TAXI-1").then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-already-open"), "claimId", equalTo(claim.toString()));
        file(other, "TAXI-1").then().statusCode(409);
        paid(bill);
        file(one, "TAXI-2").then().statusCode(409).body("type", equalTo("urn:sigap:problem:claimed-before"));
        file(one, "TAXI-3").then().statusCode(201);
        assertEquals(one + ":TRANSPORT:TAXI-1", key(claim));
        assertEquals(one + ":TRANSPORT:TAXI-2", key(bill));
        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.claimId", not(hasItem(claim.toString())));
    }

    @Test
    void ofTwoOpenClaimsTheYoungerIsKeptBackUntilTheOtherEnds() {
        UUID older = filed(file(other, "TAXI-1"));
        UUID younger = filed(file(one, "TAXI-1"));
        toReview(older);
        toReview(younger);
        merge();

        assertEquals(one + ":TRANSPORT:TAXI-1", key(older));
        Api.as(officer).get(DOUBLED + "?limit=100").then().statusCode(200).body("items.find { it.claimId == '" + younger + "' }.of", equalTo(older.toString()));
        Api.as(worker.token()).get("/claims/v1/claims/" + younger + "/timeline").then().statusCode(200).body("lines.step", hasItem("CLAIMED_TWICE"));
        decide(younger, officer, "recommendation").then().statusCode(200);
        decide(younger, supervisor, "approval").then().statusCode(409).body("type", equalTo("urn:sigap:problem:harm-claimed-twice"), "claimId", equalTo(older.toString()));
        file(one, "TAXI-1").then().statusCode(409);

        Api.post(officer, "/claims/v1/reviews/" + older + "/rejection", Map.of("ground", "PAID_ALREADY", "note", "Filed twice.")).then().statusCode(200);
        assertEquals(one + ":TRANSPORT:TAXI-1", key(younger));
        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.claimId", not(hasItem(younger.toString())));
        decide(younger, supervisor, "approval").then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"));
    }

    @Test
    void anOpenClaimIsKeptBackBehindOneThatWasPaidAndStaysSoWhenItIsOpenedAgain() {
        UUID open = filed(file(one, "TAXI-1"));
        UUID paid = filed(file(other, "TAXI-1"));
        toReview(open);
        paid(paid);
        merge();

        assertEquals(one + ":TRANSPORT:TAXI-1", key(paid));
        Api.post(officer, "/claims/v1/reviews/" + open + "/rejection", Map.of("ground", "PAID_ALREADY", "note", "Paid.")).then().statusCode(200);
        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.claimId", not(hasItem(open.toString())));
        Api.post(TestTokens.supervisor(Ids.next()), "/claims/v1/reviews/" + open + "/reopening", NOTE).then().statusCode(200);
        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.find { it.claimId == '" + open + "' }.of", equalTo(paid.toString()));
        decide(open, officer, "recommendation");
        decide(open, supervisor, "approval").then().statusCode(409);
    }

    @Test
    void whatWasPaidTwiceIsACaseForOfficersUntilASupervisorSettlesIt() {
        UUID first = filed(file(one, "TAXI-1"));
        paid(first);
        UUID second = filed(file(other, "TAXI-1"));
        paid(second);
        merge();

        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.find { it.claimId == '" + second + "' }.of", equalTo(first.toString()));
        Api.as(worker.token()).get("/claims/v1/claims/" + second).then().body("status", equalTo("PAID"));
        String settlement = DOUBLED + "/" + second + "/settlement";
        Map<String, String> paidTwice = Map.of("finding", "PAID_TWICE", "note", "To be given back.");
        Api.post(worker.token(), settlement, paidTwice).then().statusCode(403);
        Api.post(officer, settlement, paidTwice).then().statusCode(403);
        String own = TestTokens.token(worker.accountId, java.util.Set.of(Role.SUPERVISOR), Map.of());
        Api.post(own, settlement, paidTwice).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        Api.post(supervisor, settlement, Map.of("finding", "ONE_ENDED", "note", "No.")).then().statusCode(400).body("field", equalTo("finding"));
        Api.post(supervisor, settlement, paidTwice).then().statusCode(200).body("finding", equalTo("PAID_TWICE"));
        Api.post(supervisor, settlement, paidTwice).then().statusCode(409);
        Api.post(supervisor, DOUBLED + "/" + first + "/settlement", paidTwice).then().statusCode(404);
        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.claimId", not(hasItem(second.toString())));
        file(one, "TAXI-1").then().statusCode(409);
    }

    @Test
    void twoHarmsUnderOneNumberBothCountOnceASupervisorSaysSo() {
        UUID older = filed(file(other, "TAXI-1"));
        UUID younger = filed(file(one, "TAXI-1"));
        toReview(younger);
        merge();

        Api.post(supervisor, DOUBLED + "/" + younger + "/settlement", Map.of("finding", "PAID_TWICE", "note", "No.")).then().statusCode(409);
        Api.post(supervisor, DOUBLED + "/" + younger + "/settlement", Map.of("finding", "TWO_HARMS", "note", "Two firms, one number.")).then().statusCode(200);
        decide(younger, officer, "recommendation").then().statusCode(200);
        decide(younger, supervisor, "approval").then().statusCode(200);
        Api.as(worker.token()).get("/claims/v1/claims/" + older).then().statusCode(200);
    }

    @Test
    void claimsGoOnFromOneMergeToTheNext() {
        UUID claim = filed(file(other, "TAXI-1"));
        merge();
        UUID third = stageOne(at.minus(Duration.ofHours(60)));
        Api.post(officer, "/claims/v1/accident-reviews/" + one + "/duplicate-of", Map.of("accidentId", third, "note", "sama")).then().statusCode(200);

        assertEquals(third + ":TRANSPORT:TAXI-1", key(claim));
    }

    @Test
    void claimsOfAccidentsThatWereMergedBeforeGetTheKeyOfTheOneThatGoesOn() throws IOException {
        UUID older = filed(file(other, "TAXI-1"));
        UUID younger = filed(file(one, "TAXI-1"));
        UUID alone = filed(file(other, "TAXI-2"));
        merge();
        UUID third = stageOne(at.minus(Duration.ofHours(60)));
        Api.post(officer, "/claims/v1/accident-reviews/" + one + "/duplicate-of", Map.of("accidentId", third, "note", "sama")).then().statusCode(200);
        // as merges left them before V15
        db.update("delete from claim_double where claim_id in (?, ?, ?)", older, younger, alone);
        db.update("update claim set subject_key = ? where id = ?", other + ":TRANSPORT:TAXI-1", older);
        db.update("update claim set subject_key = ? where id = ?", one + ":TRANSPORT:TAXI-1", younger);
        db.update("update claim set subject_key = ? where id = ?", other + ":TRANSPORT:TAXI-2", alone);

        backfill();

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertEquals(
                List.of(third + ":TRANSPORT:TAXI-1", third + ":TRANSPORT:TAXI-1#" + younger, third + ":TRANSPORT:TAXI-2"), List.of(key(older), key(younger), key(alone))));
        Api.as(officer).get(DOUBLED + "?limit=100").then().body("items.find { it.claimId == '" + younger + "' }.of", equalTo(older.toString()));
        assertEquals(0, backfill());
    }

    /** @return how many accidents it found */
    private int backfill() throws IOException {
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V21__keys_of_claims_of_merged_accidents.sql")) {
            return db.update(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void merge() {
        Api.post(officer, "/claims/v1/accident-reviews/" + other + "/duplicate-of", Map.of("accidentId", one, "note", "sama")).then().statusCode(200);
    }

    private UUID stageOne(Instant happened) {
        UUID accident = worker.reported(happened);
        worker.act(accident, "stage-one", Employee.stageOne()).then().statusCode(200);
        return accident;
    }

    private Response file(UUID accident, String bill) {
        return Api.post(worker.token(), "/claims/v1/claims", Map.of("programme", "JKK", "reason", "TRANSPORT", "statement",
                Map.of("injury", Map.of("accidentId", accident, "transport", Map.of("LAND", 1_200_000), "billNo", bill)),
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT)));
    }

    private static UUID filed(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("claimId"));
    }

    private void toReview(UUID claim) {
        Others.facesMatch(claim);
        await(claim, "PAPERS_AWAITED");
        Others.papers(worker.token(), claim);
        await(claim, "IN_REVIEW");
    }

    private void paid(UUID claim) {
        toReview(claim);
        decide(claim, officer, "recommendation").then().statusCode(200);
        decide(claim, supervisor, "approval").then().statusCode(200);
        Rupiah gross = TestEvents.await(claim.toString(), PayoutRequested.class).gross();
        TestEvents.publish(new SettlementState(claim, worker.personId, SettlementState.Status.PAID, gross, 0, Rupiah.ZERO, "BANK-REF-1", null, Instant.now()));
        await(claim, "PAID");
    }

    private static Response decide(UUID claim, String token, String what) {
        return Api.post(token, "/claims/v1/reviews/" + claim + "/" + what, NOTE);
    }

    private void await(UUID claim, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.token()).get("/claims/v1/claims/" + claim).then()
                .body("status", equalTo(status)));
    }

    private String key(UUID claim) {
        return db.first("select subject_key from claim where id = ?", row -> row.text("subject_key"), claim).orElseThrow();
    }
}
