package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.sigap.contracts.membership.EndReason;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class EligibilityTest {

    @Test
    void aWorkerWhoResignedFortyDaysAgoIsToldYesAndHowMuch() {
        Worker worker = Api.arrived(Worker.resigned(62_500_000));

        Api.eligibility(worker, "RESIGNATION").then().statusCode(200)
                .body("answer", equalTo("ELIGIBLE"), "failedRules", empty(), "estimate.gross", equalTo(62_500_000),
                        "estimate.tax", equalTo(625_000), "estimate.net", equalTo(61_875_000), "estimate.straightThrough", equalTo(false),
                        "openClaimId", nullValue());
    }

    @Test
    void aLetterOfTenDaysAgoIsRefusedWithTheDayFromWhichItWorks() {
        Worker worker = Api.arrived(new Worker().known().left(EndReason.RESIGNATION, Worker.today().minusDays(10)).owns(5_000_000));

        Api.eligibility(worker, "RESIGNATION").then().statusCode(200)
                .body("answer", equalTo("NOT_ELIGIBLE"), "failedRules.code", contains("MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH"),
                        "failedRules[0].worksFrom", equalTo(Worker.today().minusDays(10).plusMonths(1).toString()),
                        "failedRules[0].regulation", equalTo("Permenaker 4/2022"), "failedRules[0].next", containsString("Claim from"));
    }

    @Test
    void theReasonsAreInIndonesianUnlessEnglishIsAskedFor() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));

        Api.eligibility(worker, "AGE_56").then().body("failedRules[0].text", equalTo("The member is past the JHT age"));
        RestAssured.given().auth().oauth2(worker.token()).get("/claims/v1/eligibility?programme=JHT&reason=AGE_56").then()
                .body("failedRules[0].text", equalTo("Peserta telah melewati usia pensiun JHT"));
    }

    @Test
    void whatHasNotArrivedIsBeingCheckedAndNotRefused() {
        Worker stranger = new Worker();

        Api.eligibility(stranger, "RESIGNATION").then().statusCode(200)
                .body("answer", equalTo("CHECKING"), "failedRules", empty(), "waitingFor", not(empty()), "estimate", nullValue());
    }

    @Test
    void anOlderBalanceThatComesLateDoesNotReplaceTheNewer() {
        Worker worker = Api.arrived(Worker.resigned(1_000_000));
        worker.owns(2_000_000);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.eligibility(worker, "RESIGNATION").then().body("estimate.gross", equalTo(2_000_000)));

        TestEvents.publish(worker.balance(999), 1, Ids.next().toString());
        worker.owns(3_000_000);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.eligibility(worker, "RESIGNATION").then().body("estimate.gross", equalTo(3_000_000)));
    }

    @Test
    void aPartOfTheBalanceIsEstimatedAsAPartAndGoesToOfficers() {
        Worker worker = Api.arrived(Worker.resigned(12_000_000));

        Api.eligibility(worker, "PARTIAL_30").then().statusCode(422).body("field", equalTo("statement.home"));
        Api.post(worker.token(), "/claims/v1/eligibility", Map.of("programme", "JHT", "reason", "PARTIAL_30", "statement", Map.of("home", "CASH"))).then().statusCode(200).body("answer", equalTo("NOT_ELIGIBLE"), "failedRules.code", hasItem("MEMBER_STILL_WORKS"),
                "estimate.gross", equalTo(3_600_000), "estimate.straightThrough", equalTo(false));
        Api.eligibility(worker, "DEATH").then().statusCode(422).body("type", equalTo("urn:sigap:problem:reason-not-offered"));
    }

    @Test
    void anAccountThatIsBoundToNobodyIsToldToProveItsIdentity() {
        Api.as(TestTokens.unbound(Ids.next())).get("/claims/v1/eligibility?programme=JHT&reason=AGE_56").then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:not-bound-yet"));
    }

    @Test
    void aReasonOfAnotherProgrammeIsNoneAndNonsenseIsRefused() {
        Worker worker = new Worker();

        Api.as(worker.token()).get("/claims/v1/eligibility?programme=JP&reason=AGE_56").then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:reason-not-offered"), "field", equalTo("reason"));
        Api.as(worker.token()).get("/claims/v1/eligibility?programme=JHT").then().statusCode(400);
        Api.as(worker.token()).get("/claims/v1/eligibility?programme=JHT&reason=NONSENSE").then().statusCode(lessThan(500));
    }

    @Test
    void withoutATokenThereIsNoAnswerAndAnOfficerIsNoMember() {
        RestAssured.get("/claims/v1/eligibility?programme=JHT&reason=AGE_56").then().statusCode(401);
        Api.as(TestTokens.officer(Ids.next())).get("/claims/v1/eligibility?programme=JHT&reason=AGE_56").then().statusCode(403);
    }
}
