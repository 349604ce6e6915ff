package id.sigap.payment.bill;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class EmployerAccountTest {

    @Test
    void tooLittlePaysTheOldestMonthFirstAndNoSavingsBeforeTheyAreCovered() {
        World world = World.of(6_000_000);
        JsonPath now = world.bill(1);
        JsonPath before = world.requestBill(World.MONTH.minusMonths(1), UUID.randomUUID().toString()).then().statusCode(201).extract().jsonPath();
        String kode = open(world).getString("kode");
        new BankCaller().inquire(kode).then().statusCode(200).body("virtualAccountData.virtualAccountTrxType", equalTo("O"))
                .body("virtualAccountData.totalAmount.value", equalTo((now.getLong("amountDue") + before.getLong("amountDue")) + ".00"));

        new BankCaller().pay(kode, 300_000).then().statusCode(200).body("responseCode", equalTo("2002500"));
        // JKK, JKM and JP of the month before, 251,400; JHT is not covered
        spent(world, 48_600);
        assertEquals(180_000L, saved(world, "JP"));
        assertNull(saved(world, "JHT"));
        get(world, "bills/" + before.getString("kodeIuran")).then().body("status", equalTo("PARTLY_PAID")).body("amountDue", equalTo(342_000))
                .body("programmes.findAll { it.paidAt != null }.programme", contains("JKK", "JKM", "JP"));
        get(world, "arrears").then().statusCode(200).body("items", hasSize(2)).body("items[0].month", equalTo(World.MONTH.minusMonths(1).toString()))
                .body("items[0].programmes", contains("JHT")).body("items[0].contributions", equalTo(342_000)).body("credit", equalTo(48_600))
                .body("total", equalTo(342_000 + 593_400));

        // the rest of the oldest month, and of the present one what it reaches for
        new BankCaller().pay(kode, 342_000).then().statusCode(200);
        spent(world, 48_600);
        assertEquals(342_000L, saved(world, "JHT"));
        get(world, "bills/" + before.getString("kodeIuran")).then().body("status", equalTo("PAID"));
        new BankCaller().inquire(before.getString("kodeIuran")).then().statusCode(404).body("responseCode", equalTo("4042414"));
        get(world, "bills/" + now.getString("kodeIuran")).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void tooMuchIsCreditAndTheNextBillUsesIt() {
        World world = World.of(6_000_000);
        world.bill(1);
        String kode = open(world).getString("kode");
        new BankCaller().pay(kode, 1_300_000).then().statusCode(200);
        spent(world, 706_600);

        JsonPath next = world.requestBill(World.MONTH.minusMonths(1), UUID.randomUUID().toString()).then().statusCode(201).extract().jsonPath();
        spent(world, 113_200);
        get(world, "bills/" + next.getString("kodeIuran")).then().body("status", equalTo("PAID"));
        assertEquals(684_000L, saved(world, "JHT"));
        get(world, "arrears").then().body("items", hasSize(0)).body("total", equalTo(0)).body("credit", equalTo(113_200));
        get(world, "account/payments").then().statusCode(200).body("items", hasSize(1)).body("items[0].amount", equalTo(1_300_000));
    }

    @Test
    void aPaymentToldTwiceIsCreditedOnceAndCreditsAddUpToTheirControlAccount() {
        World world = World.of(6_000_000);
        world.bill(1);
        String kode = open(world).getString("kode");
        assertEquals(kode, open(world).getString("kode"));
        String request = UUID.randomUUID().toString();

        new BankCaller().pay(kode, 10_000, request).then().statusCode(200).body("responseCode", equalTo("2002500"));
        new BankCaller().pay(kode, 10_000, request).then().statusCode(200).body("responseCode", equalTo("2002500"));
        new BankCaller().pay(kode, 20_000, request).then().statusCode(404).body("responseCode", equalTo("4042513"));
        spent(world, 10_000);
        World.until("all jobs are done", () -> Sql.one("select 1 from timer where kind = 'spend-credit'") == null);
        assertEquals(Sql.one("select (select sum(credit) from employer_account)::bigint + (select coalesce(sum(amount), 0) from employer_refund where state = 'PROPOSED')::bigint"),
                Sql.one("select sum(balance)::bigint from ledger_account where code like 'EMPLOYER_CREDIT%'"));
    }

    @Test
    void whatIsUnpaidOfAPartlyPaidBillIsPaidUnderItsOwnCode() {
        World world = World.of(6_000_000);
        String bill = world.bill(1).getString("kodeIuran");
        new BankCaller().pay(open(world).getString("kode"), 71_400).then().statusCode(200);
        spent(world, 0);

        new BankCaller().pay(bill, 593_400).then().statusCode(404).body("responseCode", equalTo("4042513"));
        new BankCaller().pay(bill, 522_000).then().statusCode(200);
        get(world, "bills/" + bill).then().body("status", equalTo("PAID")).body("amountDue", equalTo(593_400));
        assertEquals(2L, Sql.one("select count(*) from ledger_transfer t join bill b on b.id = t.subject where b.kode_iuran = ?", bill));
    }

    @Test
    void creditIsPaidBackByTwoAndTheTreasury() {
        World world = World.of(6_000_000);
        world.bill(1);
        new BankCaller().pay(open(world).getString("kode"), 700_000).then().statusCode(200);
        spent(world, 106_600);
        String one = TestTokens.operator(UUID.randomUUID());
        String two = TestTokens.operator(UUID.randomUUID());

        act(one, "", refund(world, 106_601)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:credit-too-small"));
        String refused = act(one, "", refund(world, 100_000)).then().statusCode(201).extract().path("id");
        get(world, "account").then().body("credit", equalTo(6_600));
        act(one, "/" + refused + "/decisions", "{\"decision\":\"APPROVE\"}").then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-refund"));
        act(two, "/" + refused + "/decisions", "{\"decision\":\"REFUSE\"}").then().statusCode(200).body("state", equalTo("REFUSED"));
        get(world, "account").then().body("credit", equalTo(106_600));

        String id = act(one, "", refund(world, 106_600)).then().statusCode(201).extract().path("id");
        String transfer = "/" + id + "/transfers";
        act(two, transfer, "{\"bankReference\":\"77\"}").then().statusCode(409).body("type", equalTo("urn:sigap:problem:refund-state"));
        act(two, "/" + id + "/decisions", "{\"decision\":\"APPROVE\"}").then().statusCode(200).body("state", equalTo("APPROVED"));
        act(two, "/" + id + "/decisions", "{\"decision\":\"REFUSE\"}").then().statusCode(409);
        assertEquals(106_600L, Sql.one("select amount from ledger_entry e join ledger_account a on a.id = e.account_id where transfer_id = ?::uuid and code = 'REFUNDS_DUE'", id));
        act(one, transfer, "{\"bankReference\":\"77\"}").then().statusCode(200).body("state", equalTo("TRANSFERRED")).body("bankReference", equalTo("77"));
        act(one, transfer, "{\"bankReference\":\"78\"}").then().statusCode(409);
        assertEquals(2L, Sql.one("select count(*) from ledger_transfer where subject = ?::uuid", id));
        get(world, "account").then().body("credit", equalTo(0));
        world.asEmployer().get("/payment/v1/refunds/" + id).then().statusCode(403);
    }

    private static String refund(World world, long amount) {
        return "{\"npp\":\"" + world.npp() + "\",\"amount\":" + amount + "}";
    }

    private static Response act(String token, String path, String body) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString()).body(body)
                .post("/payment/v1/refunds" + path);
    }

    @Test
    void anAccountIsItsEmployersAlone() {
        World world = World.of(6_000_000);
        World other = World.of(6_000_000);
        world.bill(1);
        get(world, "account").then().statusCode(404).body("type", equalTo("urn:sigap:problem:employer-account-not-found"));
        other.asEmployer().get("/payment/v1/employers/" + world.npp() + "/account").then().statusCode(403);
        other.asEmployer().get("/payment/v1/employers/" + world.npp() + "/arrears").then().statusCode(403);
    }

    private static JsonPath open(World world) {
        return world.asEmployer().header("Idempotency-Key", UUID.randomUUID().toString()).post("/payment/v1/employers/" + world.npp() + "/account")
                .then().statusCode(201).extract().jsonPath();
    }

    private static Response get(World world, String what) {
        return world.asEmployer().get("/payment/v1/employers/" + world.npp() + "/" + what);
    }

    private static void spent(World world, int credit) {
        World.until("the credit is spent down to " + credit, () -> get(world, "account").path("credit").equals(credit));
    }

    private static Object saved(World world, String programme) {
        return Sql.one("select balance from ledger_account where membership_id = ? and programme = ?", world.worker(0).membershipId(), programme);
    }
}
