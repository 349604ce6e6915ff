package id.sigap.sandbox.bank;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.sandbox.sql.Sql;
import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.http.NoHttpResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class TransferTest {

    @Inject
    Sql sql;

    private final String reference = "ref-" + SnapClient.uniqueDigits();

    @AfterEach
    void clearFaults() {
        RestAssured.delete("/bank/admin/faults").then().statusCode(204);
    }

    @Test
    void anInquiryTellsTheHoldersName() {
        SnapClient.post(Bodies.INQUIRY, Bodies.inquiry(Bodies.open("105", "Budi Santoso"))).then().statusCode(200)
                .body("responseCode", equalTo("2001600")).body("beneficiaryAccountName", equalTo("Budi Santoso"))
                .body("beneficiaryBankName", equalTo("Bank Central Asia"));
    }

    @Test
    void anAccountEndingIn001BearsAnotherName() {
        SnapClient.post(Bodies.INQUIRY, Bodies.inquiry(Bodies.open("001", "Budi Santoso"))).then().statusCode(200)
                .body("beneficiaryAccountName", not(equalTo("Budi Santoso")));
    }

    @Test
    void anUnknownOrInvalidAccountIsRefused() {
        String invalid = Bodies.open("000", "Budi");

        SnapClient.post(Bodies.INQUIRY, Bodies.inquiry("55555")).then().body("responseCode", equalTo("4041611"));
        SnapClient.post(Bodies.INQUIRY, Bodies.inquiry(invalid)).then().body("responseCode", equalTo("4041611"));
        transfer(invalid, 1_000).statusCode(404).body("responseCode", equalTo("4041811"));
    }

    @Test
    void aTransferIsBookedAndItsStatusIsSuccess() {
        transfer(Bodies.open("105", "Budi"), 593_400).statusCode(200).body("responseCode", equalTo("2001800"))
                .body("amount.value", equalTo("593400.00"));

        status().body("responseCode", equalTo("2003600")).body("latestTransactionStatus", equalTo("00"))
                .body("amount.value", equalTo("593400.00"));
        assertEquals(List.of(593_400L), debits());
    }

    @Test
    void largeTransfersGoByTheClearingWithinItsLimits() {
        String account = Bodies.open("105", "Budi");
        transfer(account, 250_000_001).statusCode(403).body("responseCode", equalTo("4031802"));
        SnapClient.post("/v1.0/transfer-rtgs", Bodies.clearing(reference, account, 100_000_000)).then().statusCode(403).body("responseCode", equalTo("4032202"));
        SnapClient.post("/v1.0/transfer-skn", Bodies.clearing(reference, account, 1_000_000_001)).then().statusCode(403).body("responseCode", equalTo("4032302"));
        SnapClient.post("/v1.0/transfer-skn", Bodies.transfer(reference, account, 300_000_000)).then().statusCode(400).body("responseCode", equalTo("4002302"));

        SnapClient.post("/v1.0/transfer-rtgs", Bodies.clearing(reference, account, 2_000_000_000)).then().statusCode(200).body("responseCode", equalTo("2002200"));
        SnapClient.post(Bodies.STATUS, Bodies.status(reference).replace("18", "22")).then().statusCode(200).body("latestTransactionStatus", equalTo("00"));
        assertEquals(List.of(2_000_000_000L), debits());
    }

    @Test
    void aTransferComesBackOnCommandOnce() {
        transfer(Bodies.open("105", "Budi"), 7_000).statusCode(200);
        giveBack(200).body("referenceNo", not(equalTo(null)));

        status().body("latestTransactionStatus", equalTo("04"));
        giveBack(409).body("type", containsString("transfer-not-paid"));
        assertEquals(List.of(7_000L), sql.list("select amount from statement_entry where partner_reference = ? and direction = 'CREDIT'",
                row -> row.getLong(1), reference));
    }

    private ValidatableResponse giveBack(int status) {
        return RestAssured.given().contentType(ContentType.JSON).body("{\"partnerReferenceNo\":\"" + reference + "\"}").post("/bank/admin/returns").then()
                .statusCode(status);
    }

    @Test
    void theSameTransferAgainIsADuplicateAndAnotherAmountInconsistent() {
        String account = Bodies.open("105", "Budi");
        transfer(account, 1_000).statusCode(200);

        transfer(account, 1_000).statusCode(409).body("responseCode", equalTo("4091801"));
        transfer(account, 1_001).statusCode(404).body("responseCode", equalTo("4041818"));
        transfer(Bodies.open("106", "Budi"), 1_000).statusCode(404).body("responseCode", equalTo("4041818"));
        assertEquals(List.of(1_000L), debits());
    }

    @Test
    void anAccountEndingIn002IsPaidThoughTheAnswerIsATimeout() {
        transfer(Bodies.open("002", "Budi"), 2_000).statusCode(504).body("responseCode", equalTo("5041800"));

        status().body("latestTransactionStatus", equalTo("00"));
        assertEquals(List.of(2_000L), debits());
    }

    @Test
    void anAccountEndingIn003IsPendingAndThenFailed() {
        transfer(Bodies.open("003", "Budi"), 3_000).statusCode(202).body("responseCode", equalTo("2021800"));

        status().body("latestTransactionStatus", equalTo("03"));
        status().body("latestTransactionStatus", equalTo("06"));
        assertEquals(List.of(), debits());
    }

    @Test
    void anAccountEndingIn004HasNotEnoughFundsAndLeavesNoTransaction() {
        transfer(Bodies.open("004", "Budi"), 4_000).statusCode(403).body("responseCode", equalTo("4031814"));

        status().statusCode(404).body("responseCode", equalTo("4043601"));
    }

    @Test
    void anAmountInSenOrOfNothingIsInvalid() {
        String body = Bodies.transfer(reference, Bodies.open("105", "Budi"), 7);

        SnapClient.post(Bodies.TRANSFER, body.replace("7.00\"", "7.50\"")).then().body("responseCode", equalTo("4041813"));
        SnapClient.post(Bodies.TRANSFER, body.replace("\"7.00\"", "\"0.00\"")).then().body("responseCode", equalTo("4041813"));
        SnapClient.post(Bodies.TRANSFER, body.replace("\"7.00\"", "\"7\"")).then().body("responseCode", equalTo("4001801"));
    }

    @Test
    void aDroppedAnswerHidesATransferThatWasMade() {
        String account = Bodies.open("105", "Budi");
        orderFault("DROP_ANSWER_AFTER_ACTING");

        assertThrows(NoHttpResponseException.class, () -> transfer(account, 5_000));

        status().body("latestTransactionStatus", equalTo("00"));
        assertEquals(List.of(5_000L), debits());
    }

    @Test
    void anOutageAnswersNothingUsefulAndBooksNothing() {
        SnapClient.Call call = SnapClient.Call.right(Bodies.TRANSFER, Bodies.transfer(reference, Bodies.open("105", "Budi"), 6_000));
        orderFault("OUTAGE");

        call.send().then().statusCode(503);
        status().body("responseCode", equalTo("4043601"));
    }

    @Test
    void eightTransfersUnderOneReferenceAtOncePayOnce() throws Exception {
        String body = Bodies.transfer(reference, Bodies.open("105", "Budi"), 8_000);
        List<String> codes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(pool.submit(() -> SnapClient.post(Bodies.TRANSFER, body).then().extract().path("responseCode")));
            }
            for (Future<String> answer : answers) {
                codes.add(answer.get());
            }
        }

        assertEquals(1, codes.stream().filter("2001800"::equals).count(), codes.toString());
        assertEquals(7, codes.stream().filter("4091801"::equals).count(), codes.toString());
        assertEquals(List.of(8_000L), debits());
    }

    private io.restassured.response.ValidatableResponse transfer(String account, long rupiah) {
        return SnapClient.post(Bodies.TRANSFER, Bodies.transfer(reference, account, rupiah)).then();
    }

    private io.restassured.response.ValidatableResponse status() {
        return SnapClient.post(Bodies.STATUS, Bodies.status(reference)).then();
    }

    private List<Long> debits() {
        return sql.list("select amount from statement_entry where partner_reference = ? and direction = 'DEBIT'",
                row -> row.getLong(1), reference);
    }

    private static void orderFault(String kind) {
        RestAssured.given().contentType(ContentType.JSON).body("{\"kind\":\"%s\",\"times\":1}".formatted(kind))
                .post("/bank/admin/faults").then().statusCode(200);
    }
}
