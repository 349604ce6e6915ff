package id.sigap.sandbox.bank;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.sandbox.sql.Sql;
import id.sigap.sandbox.world.Partner;
import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class QrisTest {

    @Inject
    Sql sql;

    private final Partner partner = Partner.current();
    private final String reference = "qr-" + SnapClient.uniqueDigits();

    @AfterEach
    void clearFaults() {
        RestAssured.delete("/bank/admin/faults").then().statusCode(204);
    }

    @Test
    void aCodeIsMadePaidOnceAndTold() {
        String content = generate(684_000).statusCode(200).body("responseCode", equalTo("2004700")).extract().path("qrContent");
        assertTrue(content.startsWith("000201010212") && content.contains("5303360") && content.contains("5406684000"), content);
        assertEquals(content, generate(684_000).statusCode(200).extract().path("qrContent"), "asked again, the same code");
        query().body("latestTransactionStatus", equalTo("01"));

        pay(content).body("paid", equalTo(684_000)).body("calls.service", contains("ACCESS_TOKEN", "QR_NOTIFY"));
        query().body("latestTransactionStatus", equalTo("00")).body("amount.value", equalTo("684000.00"));
        pay(content).body("calls", hasSize(2));
        assertEquals(2, partner.notices(reference).size());
        assertEquals(List.of(684_000L), credits());
    }

    @Test
    void anotherAmountUnderOneReferenceIsInconsistentAndTooMuchIsRefused() {
        generate(1_000).statusCode(200);
        generate(1_001).statusCode(404).body("responseCode", equalTo("4044718"));
        SnapClient.post("/v1.0/qr/qr-mpm-generate", body("qr-" + SnapClient.uniqueDigits(), 10_000_001)).then().statusCode(403).body("responseCode", equalTo("4034702"));
        SnapClient.post("/v1.0/qr/qr-mpm-query", query("qr-none")).then().statusCode(404).body("responseCode", equalTo("4045101"));
    }

    @Test
    void onOrderANoticeComesBeforeTheCodeTwiceWronglyOrNever() {
        order("CALLBACK_BEFORE_ANSWER");
        generate(2_000).statusCode(200);
        assertEquals(1, partner.notices(reference).size());
        assertEquals(List.of(2_000L), credits());

        told("DUPLICATE_CALLBACK", 2, "3000.00");
        told("WRONG_AMOUNT", 1, "3001.00");
        told("LOST_CALLBACK", 0, null);
    }

    private void told(String fault, int times, String amount) {
        String other = "qr-" + SnapClient.uniqueDigits();
        String content = SnapClient.post("/v1.0/qr/qr-mpm-generate", body(other, 3_000)).then().statusCode(200).extract().path("qrContent");
        order(fault);
        pay(content);
        assertEquals(times, partner.notices(other).size(), fault);
        partner.notices(other).forEach(notice -> assertEquals(amount, notice.path("amount").path("value").textValue(), fault));
        SnapClient.post("/v1.0/qr/qr-mpm-query", query(other)).then().body("latestTransactionStatus", equalTo("00")).body("amount.value", equalTo("3000.00"));
    }

    private ValidatableResponse generate(long rupiah) {
        return SnapClient.post("/v1.0/qr/qr-mpm-generate", body(reference, rupiah)).then();
    }

    private ValidatableResponse query() {
        return SnapClient.post("/v1.0/qr/qr-mpm-query", query(reference)).then().statusCode(200);
    }

    private static ValidatableResponse pay(String content) {
        return given().contentType(ContentType.JSON).body("{\"qrContent\":\"" + content + "\"}").post("/bank/admin/qris-payments").then().statusCode(200);
    }

    private static void order(String kind) {
        given().contentType(ContentType.JSON).body("{\"kind\":\"%s\",\"times\":1}".formatted(kind)).post("/bank/admin/faults").then().statusCode(200);
    }

    private List<Long> credits() {
        return sql.list("select amount from statement_entry where partner_reference = ? and direction = 'CREDIT'", row -> row.getLong(1), reference);
    }

    private static String body(String reference, long rupiah) {
        return """
                {"partnerReferenceNo":"%s","amount":{"value":"%d.00","currency":"IDR"},"merchantId":"93600002000101","terminalId":"SIGAP01",\
                "validityPeriod":"2026-01-05T10:00:00+07:00"}""".formatted(reference, rupiah);
    }

    private static String query(String reference) {
        return "{\"originalPartnerReferenceNo\":\"%s\",\"serviceCode\":\"47\"}".formatted(reference);
    }
}
