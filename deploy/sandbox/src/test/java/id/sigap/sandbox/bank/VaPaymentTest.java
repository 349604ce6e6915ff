package id.sigap.sandbox.bank;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.sandbox.sql.Sql;
import id.sigap.sandbox.world.Partner;
import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class VaPaymentTest {

    @Inject
    Sql sql;

    private final Partner partner = Partner.current();
    private final String customer = SnapClient.uniqueDigits();

    @Test
    void aCustomerPaysTheBillByTokenInquiryAndPayment() {
        partner.bill(customer, 593_400);

        pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("PAID")).body("paid", equalTo(593_400))
                .body("virtualAccountName", equalTo("PT MAJU")).body("virtualAccountNo", equalTo("   12345" + customer))
                .body("calls.service", contains("ACCESS_TOKEN", "VA_INQUIRY", "VA_PAYMENT"));
        assertEquals(List.of(593_400L), credits());
    }

    @Test
    void anUnknownKodeIuranIsNotBilled() {
        pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("NOT_BILLED"))
                .body("calls.responseCode", contains("2007300", "4042412"));
    }

    @Test
    void aBillPaidTwiceIsRefusedTheSecondTime() {
        partner.bill(customer, 1_000);
        pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("PAID"));

        pay("{\"virtualAccountNo\":\"12345%s\"}").body("outcome", equalTo("REFUSED"));
        assertEquals(List.of(1_000L), credits());
    }

    @Test
    void aLostAnswerIsAskedForAgainUnderTheSameRequest() {
        partner.bill(customer, 2_000);
        partner.loseAnswers(1);

        pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("PAID"));

        assertEquals(List.of("N", "Y"), partner.payments().stream().map(body -> body.path("flagAdvise").textValue()).toList());
        assertEquals(1, partner.payments().stream().map(body -> body.path("paymentRequestId")).distinct().count());
        assertEquals(List.of(2_000L), credits());
    }

    @Test
    void anOutcomeUnknownAfterThreeAttemptsCanBeAskedForLater() {
        partner.bill(customer, 3_000);
        partner.loseAnswers(3);
        String request = pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("UNKNOWN")).extract().path("paymentRequestId");
        assertEquals(List.of(), credits());

        given().post("/bank/admin/va-payments/" + request + "/again").then().statusCode(200).body("outcome", equalTo("PAID"));
        given().post("/bank/admin/va-payments/" + request + "/again").then().statusCode(200).body("outcome", equalTo("PAID"));
        assertEquals(List.of(3_000L), credits());
    }

    @Test
    void aDuplicateCallbackOnOrderIsSentTwiceAndCreditedOnce() {
        partner.bill(customer, 4_000);
        orderFault("DUPLICATE_CALLBACK");

        pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("PAID"));

        assertEquals(2, partner.payments().size());
        assertEquals(List.of(4_000L), credits());
    }

    @Test
    void aWrongAmountOnOrderIsReportedAndRefused() {
        partner.bill(customer, 5_000);
        orderFault("WRONG_AMOUNT");

        String request = pay("{\"kodeIuran\":\"%s\"}").body("outcome", equalTo("REFUSED")).body("paid", equalTo(5_001))
                .extract().path("paymentRequestId");
        given().post("/bank/admin/va-payments/" + request + "/again").then().statusCode(409);
        assertEquals(List.of(), credits());
    }

    @Test
    void anotherPartnersNumberOrNoneIsAnInvalidOrder() {
        for (String order : List.of("{}", "{\"virtualAccountNo\":\"99999123\"}", "{\"kodeIuran\":\"12a\"}",
                "{\"kodeIuran\":\"1\",\"virtualAccountNo\":\"123451\"}", "{\"kodeIuran\":\"1\",\"amount\":0}", "nothing")) {
            given().contentType(ContentType.JSON).body(order).post("/bank/admin/va-payments").then().statusCode(400);
        }
    }

    private ValidatableResponse pay(String order) {
        return given().contentType(ContentType.JSON).body(order.formatted(customer)).post("/bank/admin/va-payments").then().statusCode(200);
    }

    private List<Long> credits() {
        return sql.list("""
                select e.amount from statement_entry e join va_payment p on p.payment_request_id = e.partner_reference
                where p.virtual_account_no like ? and e.direction = 'CREDIT'""", row -> row.getLong(1), "%" + customer);
    }

    private static void orderFault(String kind) {
        given().contentType(ContentType.JSON).body("{\"kind\":\"%s\",\"times\":1}".formatted(kind))
                .post("/bank/admin/faults").then().statusCode(200);
    }
}
