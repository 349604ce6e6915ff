package id.sigap.payment.qris;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A bill paid by QRIS. The fake bank makes a code of whatever it is asked for, and calls it paid when asked. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class QrisTest {

    private static final String NOTIFY = "/v1.0/qr/qr-mpm-notify";

    private final World world = World.of(6_000_000);

    @Test
    void aBillIsPaidByItsCodeAndToldTwiceBookedOnce() {
        JsonPath bill = world.bill(1);
        String id = ask(bill.getString("kodeIuran")).statusCode(202).body("state", equalTo("ASKED")).body("content", nullValue()).extract().path("id");
        String content = shown(id);
        assertTrue(QrisText.read(content).orElseThrow().asksFor(Rupiah.of(bill.getLong("amountDue"))), content);
        // whoever asks again is shown the same
        ask(bill.getString("kodeIuran")).statusCode(202).body("id", equalTo(id));

        Map<String, Object> notice = notice(id, bill.getLong("amountDue"));
        notify(notice).statusCode(200).body("responseCode", equalTo("2005200"));
        notify(notice).statusCode(200);

        assertEquals("PAID", Sql.one("select state from qris_code where id = ?", UUID.fromString(id)));
        assertEquals(1L, Sql.one("select count(*) from ledger_transfer t join bill b on b.id = t.subject where b.kode_iuran = ?", bill.getString("kodeIuran")));
        ask(bill.getString("kodeIuran")).statusCode(409).body("type", equalTo("urn:sigap:problem:bill-paid"));
    }

    @Test
    void aNoticeThatComesBeforeTheCodesMakingWasAnsweredCounts() {
        JsonPath bill = world.bill(1);
        String kode = bill.getString("kodeIuran");
        UUID id = UUID.randomUUID();
        Sql.run("insert into qris_code (id, kode_iuran, amount, reference, state, asked_at, valid_until) values (?, ?, ?, ?, 'ASKED', now(), now() + interval '1 hour')",
                id, kode, bill.getLong("amountDue"), id.toString().replace("-", ""));

        notify(notice(id.toString(), bill.getLong("amountDue"))).statusCode(200);

        assertEquals("PAID", Sql.one("select state from qris_code where id = ?", id));
        ask(kode).statusCode(409).body("type", equalTo("urn:sigap:problem:bill-paid"));
    }

    @Test
    void anotherAmountAndAnUnknownCodeAreRefusedAndBookNothing() {
        JsonPath bill = world.bill(1);
        String id = ask(bill.getString("kodeIuran")).statusCode(202).extract().path("id");

        notify(notice(id, bill.getLong("amountDue") + 1)).statusCode(404).body("responseCode", equalTo("4045213"));
        notify(notice(UUID.randomUUID().toString(), bill.getLong("amountDue"))).statusCode(404).body("responseCode", equalTo("4045201"));
        Map<String, Object> pending = notice(id, bill.getLong("amountDue"));
        pending.put("latestTransactionStatus", "03");
        notify(pending).statusCode(200);

        assertEquals(0L, Sql.one("select count(*) from ledger_transfer t join bill b on b.id = t.subject where b.kode_iuran = ?", bill.getString("kodeIuran")));
    }

    @Test
    void aNoticeMustBeSignedOverItsExactBytesOfNowAndNew() {
        JsonPath bill = world.bill(1);
        String id = ask(bill.getString("kodeIuran")).statusCode(202).extract().path("id");
        byte[] body = BankCaller.write(notice(id, bill.getLong("amountDue")));
        byte[] other = BankCaller.write(notice(id, bill.getLong("amountDue") + 1));

        new BankCaller().call(NOTIFY, other, body).then().statusCode(401).body("responseCode", equalTo("4015200"));
        new BankCaller().at(Instant.now().minusSeconds(301)).call(NOTIFY, body).then().statusCode(401);
        String externalId = BankCaller.nextNumber();
        new BankCaller().withExternalId(externalId).call(NOTIFY, body).then().statusCode(200);
        new BankCaller().withExternalId(externalId).call(NOTIFY, body).then().statusCode(409).body("responseCode", equalTo("4095200"));
    }

    @Test
    void moneyForABillThatWasPaidAlreadyIsTakenAndLeftToTheReconciliation() {
        JsonPath bill = world.bill(1);
        String id = ask(bill.getString("kodeIuran")).statusCode(202).extract().path("id");
        new BankCaller().pay(bill.getString("kodeIuran"), bill.getLong("amountDue")).then().statusCode(200);

        notify(notice(id, bill.getLong("amountDue"))).statusCode(200);

        assertEquals("PAID_AGAIN", Sql.one("select state from qris_code where id = ?", UUID.fromString(id)));
        assertEquals(1L, Sql.one("select count(*) from ledger_transfer t join bill b on b.id = t.subject where b.kode_iuran = ?", bill.getString("kodeIuran")));
    }

    @Test
    void aPaymentWhoseNoticeWasLostIsFoundByAskingAtTheEnd() {
        JsonPath bill = world.bill(1);
        String id = ask(bill.getString("kodeIuran")).statusCode(202).extract().path("id");
        shown(id);
        // the fake bank calls every code paid
        Sql.run("update qris_code set valid_until = now() - interval '2 minutes' where id = ?", UUID.fromString(id));
        World.until("it is found to be paid", () -> {
            Sql.run("update timer set due_at = now() where kind = 'qris' and key = ? and claimed_until is null", id);
            return "PAID".equals(Sql.one("select state from qris_code where id = ?", UUID.fromString(id)));
        });
        assertEquals(1L, Sql.one("select count(*) from ledger_transfer t join bill b on b.id = t.subject where b.kode_iuran = ?", bill.getString("kodeIuran")));
    }

    @Test
    void billsThatAreUnknownOrTooLargeGetNoCode() {
        ask("99999999999").statusCode(404).body("type", equalTo("urn:sigap:problem:bill-not-found"));
        JsonPath large = World.of(100_000_000, 100_000_000).bill(2);
        ask(large.getString("kodeIuran")).statusCode(422).body("type", equalTo("urn:sigap:problem:qris-too-much"));
        world.asEmployer().get("/payment/v1/qris/" + UUID.randomUUID()).then().statusCode(404).body("type", equalTo("urn:sigap:problem:qris-not-found"));
    }

    private ValidatableResponse ask(String kodeIuran) {
        return world.asEmployer().header("Idempotency-Key", UUID.randomUUID().toString()).body("{\"kodeIuran\":\"" + kodeIuran + "\"}")
                .post("/payment/v1/qris").then();
    }

    private String shown(String id) {
        World.until("the bank has made it", () -> "SHOWN".equals(world.asEmployer().get("/payment/v1/qris/" + id).path("state")));
        return world.asEmployer().get("/payment/v1/qris/" + id).path("content");
    }

    private static Map<String, Object> notice(String id, long amount) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("originalReferenceNo", BankCaller.nextNumber());
        body.put("originalPartnerReferenceNo", id.replace("-", ""));
        body.put("latestTransactionStatus", "00");
        body.put("amount", Map.of("value", amount + ".00", "currency", "IDR"));
        return body;
    }

    private static ValidatableResponse notify(Map<String, Object> body) {
        return new BankCaller().call(NOTIFY, BankCaller.write(body)).then();
    }
}
