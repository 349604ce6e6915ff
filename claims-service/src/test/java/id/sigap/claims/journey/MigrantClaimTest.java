package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** JKK of migrant workers (Permenaker 4/2023) and of the self-employed, filed as all other claims are. */
@QuarkusTest
@WithTestResource(Infra.class)
class MigrantClaimTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers agree.");
    private static final String LATELY = Worker.today().minusDays(20).toString();

    @Inject
    Database db;

    private final String officer = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());

    @Test
    void treatmentAbroadIsPaidUpToItsCeiling() {
        Single migrant = Single.arrived(db, Segment.PMI);
        Map<String, Object> bill = Map.of("injury", Map.of("accidentId", migrant.hurt(0), "care", Map.of("medical", 62_000_000), "billNo", "HK-77"));
        migrant.ask("TREATMENT_ABROAD", bill).then().statusCode(200).body("answer", equalTo("ELIGIBLE"), "estimate.gross", equalTo(50_000_000),
                "estimate.straightThrough", equalTo(false));

        UUID claimId = migrant.inReview("TREATMENT_ABROAD", bill);

        Api.as(migrant.token()).get("/claims/v1/claims/" + claimId + "/papers").then().body("papers.kind", hasItems("EMBASSY_LETTER", "PASSPORT", "CARE_BILL"));
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200).body("net", equalTo(50_000_000));
        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        assertEquals(Programme.JKK, payout.fund());
        assertEquals(Rupiah.of(50_000_000), payout.net());
        assertEquals(ClaimReason.TREATMENT_ABROAD, TestEvents.await(claimId.toString(), ClaimHappened.class).reason());
    }

    @Test
    void whatNobodyHasFoundTheAmountOfIsTakenButNotApprovedAndTheExplanationNamesIt() {
        Single migrant = Single.arrived(db, Segment.PMI);
        Map<String, Object> failed = Map.of("abroad", Map.of("on", LATELY));
        migrant.ask("FAILED_PLACEMENT", failed).then().statusCode(200).body("answer", equalTo("ELIGIBLE"), "estimate", nullValue());

        UUID claimId = migrant.inReview("FAILED_PLACEMENT", failed);

        Api.as(TestTokens.supervisor(Ids.next())).get("/claims/v1/reviews/" + claimId).then().statusCode(200).body("grossToday", nullValue(), "statement.abroad.on", equalTo(LATELY));
        Api.as(migrant.token()).accept(ContentType.TEXT).get("/claims/v1/claims/" + claimId + "/explanation").then()
                .body(containsString("can't be computed yet"), containsString("failed placement"));
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(409).body("type", equalTo("urn:sigap:problem:amount-not-known"));
        Api.as(migrant.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().body("lines.step", hasItems("FILED", "RECOMMENDED"));
        migrant.file("FAILED_PLACEMENT", Map.of("abroad", Map.of("on", Worker.today().toString()))).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:claim-already-open"));
        migrant.file("VIOLENCE", Map.of("abroad", Map.of("on", LATELY))).then().statusCode(201);
    }

    @Test
    void aPhkAfterAnAccidentRestsOnThatAccidentWhichShowsTheClaim() {
        Single migrant = Single.arrived(db, Segment.PMI);
        UUID accident = migrant.hurt(0);
        String today = Worker.today().toString();

        migrant.file("PHK_AFTER_ACCIDENT", Map.of("abroad", Map.of("on", today))).then().statusCode(422).body("field", equalTo("statement.abroad.accidentId"));
        migrant.file("PHK_AFTER_ACCIDENT", Map.of("abroad", Map.of("on", today, "accidentId", UUID.randomUUID()))).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:accident-not-known"));
        migrant.file("PHK_AFTER_ACCIDENT", Map.of("abroad", Map.of("on", LATELY, "accidentId", accident))).then().statusCode(422).body("field", equalTo("statement.abroad.on"));
        String claimId = migrant.file("PHK_AFTER_ACCIDENT", Map.of("abroad", Map.of("on", today, "accidentId", accident))).then().statusCode(201).extract().path("claimId");

        Api.as(migrant.token()).get("/claims/v1/accidents/" + accident).then().body("claims.claimId", hasItem(claimId));
    }

    @Test
    void whatIsMissingOrNotAskedForIsNamed() {
        Single migrant = Single.arrived(db, Segment.PMI);

        migrant.file("REPATRIATION", null).then().statusCode(422).body("type", equalTo("urn:sigap:problem:statement-incomplete"), "field", equalTo("statement.abroad"));
        migrant.file("REPATRIATION", Map.of("abroad", Map.of("on", LATELY, "billNo", "GA-1"))).then().statusCode(422).body("field", equalTo("statement.abroad.cost"));
        migrant.file("REPATRIATION", Map.of("abroad", Map.of("on", LATELY, "cost", 8_500_000))).then().statusCode(422).body("field", equalTo("statement.abroad.billNo"));
        migrant.file("ONE_SIDED_PHK", Map.of("abroad", Map.of("on", LATELY, "cost", 8_500_000))).then().statusCode(422).body("field", equalTo("statement.abroad.cost"));
        migrant.file("ONE_SIDED_PHK", Map.of("abroad", Map.of("on", Worker.today().plusDays(1).toString()))).then().statusCode(422).body("field", equalTo("statement.abroad.on"));
        migrant.file("ONE_SIDED_PHK", Map.of("abroad", Map.of())).then().statusCode(400).body("field", equalTo("statement.abroad.on"));
        migrant.file("REPATRIATION", Map.of("abroad", Map.of("on", LATELY, "cost", 8_500_000, "billNo", "GA-1"))).then().statusCode(201);
        migrant.file("REPATRIATION", Map.of("abroad", Map.of("on", LATELY, "cost", 9_000_000, "billNo", "GA-1"))).then().statusCode(409);
        migrant.file("REPATRIATION", Map.of("abroad", Map.of("on", LATELY, "cost", 9_000_000, "billNo", "GA-2"))).then().statusCode(201);
    }

    @Test
    void whoWasNoMigrantThenIsRefusedWithTheReason() {
        Single selfEmployed = Single.arrived(db, Segment.BPU);
        Single migrant = Single.arrived(db, Segment.PMI);

        selfEmployed.file("FAILED_PLACEMENT", Map.of("abroad", Map.of("on", LATELY))).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:claim-not-eligible"), "failedRules.code", hasItem("MEMBER_WAS_PROTECTED_AS_MIGRANT"));
        selfEmployed.file("TREATMENT_ABROAD", Map.of("injury", Map.of("accidentId", selfEmployed.hurt(1_000_000), "care", Map.of("medical", 5), "billNo", "A"))).then()
                .statusCode(422).body("type", equalTo("urn:sigap:problem:reason-not-offered"));
        migrant.file("VIOLENCE", Map.of("abroad", Map.of("on", Single.JOINED.minusDays(1).toString()))).then().statusCode(422)
                .body("failedRules.code", hasItem("MEMBER_WAS_PROTECTED_AS_MIGRANT"));
        migrant.file("VIOLENCE", Map.of("abroad", Map.of("on", LocalDate.of(2023, 2, 21).toString()))).then().statusCode(422)
                .body("failedRules.code", hasItem("PMI_REGULATION_WAS_IN_FORCE"));
    }

    @Test
    void transportAndDisabilityOfMigrantsWaitForTheirFiguresInsteadOfTakingOthers() {
        Single migrant = Single.arrived(db, Segment.PMI);
        UUID accident = migrant.hurt(0);

        migrant.ask("TRANSPORT", Map.of("injury", Map.of("accidentId", accident, "transport", Map.of("AIR", 9_000_000), "billNo", "GA-9"))).then().statusCode(200)
                .body("answer", equalTo("ELIGIBLE"), "estimate", nullValue());
        migrant.ask("CARE", Map.of("injury", Map.of("accidentId", accident, "care", Map.of("medical", 9_000_000), "billNo", "RS-9"))).then().statusCode(200)
                .body("estimate.gross", equalTo(9_000_000));
    }

    @Test
    void theSelfEmployedClaimTheWageOfTheirBracketWithoutAnEmployer() {
        Single selfEmployed = Single.arrived(db, Segment.BPU);
        UUID accident = selfEmployed.hurt(1_000_000);
        Api.post(selfEmployed.token(), "/claims/v1/accidents/" + accident + "/stage-two", Employee.stageTwo("HEALED", Worker.today())).then().statusCode(200);
        String today = Worker.today().toString();
        Map<String, Object> days = Map.of("injury", Map.of("accidentId", accident, "from", today, "to", today, "kept", false));
        // a thirtieth of the lowest bracket's base of 1,000,000
        selfEmployed.ask("WAGE_REPLACEMENT", days).then().statusCode(200).body("answer", equalTo("ELIGIBLE"), "estimate.gross", equalTo(33_333));

        UUID claimId = selfEmployed.inReview("WAGE_REPLACEMENT", days);

        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(supervisor, "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200).body("net", equalTo(33_333));
    }
}
