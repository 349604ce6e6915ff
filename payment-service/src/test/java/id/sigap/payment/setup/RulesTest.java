package id.sigap.payment.setup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.sigap.payment.testing.FakeBankResource;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The rules are public: nobody has to sign in to read them. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class RulesTest {

    private static final String COURIER = "rules.find { it.rule == 'bpu-payable-share' && it.variant == 'TRANSPORT' }";

    @Test
    void theRulesOfADayAreThoseInForceOnIt() {
        given().queryParam("on", "2025-12-31").get("/payment/v1/rules").then().statusCode(200)
                .body("day", equalTo("2025-12-31")).body(COURIER + ".value", equalTo("1"));
        given().queryParam("on", "2026-01-01").get("/payment/v1/rules").then().statusCode(200)
                .body(COURIER + ".value", equalTo("0.5")).body(COURIER + ".regulation", equalTo("PP 50/2025 pasal 4"));
    }

    @Test
    void todaysRulesNameTheirRegulation() {
        given().get("/payment/v1/rules").then().statusCode(200).body("rules.regulation", everyItem(not(equalTo(""))))
                .body("rules.rule", hasItem("jp-wage-cap"))
                .body("rules.find { it.rule == 'late-fine-per-month' }.verify", equalTo(true));
    }

    @Test
    void whatIsNoDayIsRefusedByName() {
        given().queryParam("on", "2026-02-30").get("/payment/v1/rules").then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:invalid-request")).body("field", equalTo("on"));
    }
}
