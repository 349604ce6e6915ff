package id.sigap.claims.journey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The rules are public: nobody has to sign in to read them. */
@QuarkusTest
@WithTestResource(Infra.class)
class RulesTest {

    private static final String LIMIT = "rules.find { it.rule == 'straight-through-limit' }";

    @Test
    void theRulesOfADayAreThoseInForceOnIt() {
        given().queryParam("on", "2025-04-30").get("/claims/v1/rules").then().statusCode(200)
                .body("day", equalTo("2025-04-30")).body(LIMIT + ".value", equalTo("10000000")).body(LIMIT + ".verify", equalTo(true));
        given().queryParam("on", "2025-05-01").get("/claims/v1/rules").then().statusCode(200).body(LIMIT + ".value", equalTo("15000000"));
    }

    @Test
    void todaysRulesNameTheirRegulation() {
        given().get("/claims/v1/rules").then().statusCode(200).body("rules.regulation", everyItem(not(equalTo(""))))
                .body("rules.rule", hasItem("jp-pension-age"));
    }

    @Test
    void whatIsNoDayIsRefusedByName() {
        given().queryParam("on", "2026-02-30").get("/claims/v1/rules").then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:invalid-request")).body("field", equalTo("on"));
    }
}
