package id.sigap.payment.va;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class SnapTest {

    private static final String PAYMENT = "/v1.0/transfer-va/payment";

    @Test
    void aPaymentToldTwiceIsBookedOnceAndAnsweredAlike() {
        Case c = new Case();
        String requestId = UUID.randomUUID().toString();

        new BankCaller().pay(c.kode, c.due, requestId).then().statusCode(200).body("responseCode", equalTo("2002500"));
        new BankCaller().pay(c.kode, c.due, requestId).then().statusCode(200).body("responseCode", equalTo("2002500"));
        new BankCaller().pay(c.kode, c.due).then().statusCode(404).body("responseCode", equalTo("4042514"));
        new BankCaller().inquire(c.kode).then().statusCode(404).body("responseCode", equalTo("4042414"));
        assertEquals(c.jht, c.jhtBalance());
    }

    @Test
    void sixteenNoticesAtOnceAreBookedOnce() throws Exception {
        Case c = new Case();
        String requestId = UUID.randomUUID().toString();
        List<Callable<Integer>> calls = java.util.stream.IntStream.range(0, 16)
                .mapToObj(i -> (Callable<Integer>) () -> new BankCaller().pay(c.kode, c.due, requestId).statusCode()).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> status : threads.invokeAll(calls)) {
                assertEquals(200, status.get());
            }
        }
        assertEquals(c.jht, c.jhtBalance());
    }

    @Test
    void anotherAmountIsRefusedAndBooksNothing() {
        Case c = new Case();

        new BankCaller().pay(c.kode, c.due + 1).then().statusCode(404).body("responseCode", equalTo("4042513"));
        new BankCaller().pay(c.kode, c.due - 1).then().statusCode(404).body("responseCode", equalTo("4042513"));
        assertEquals(null, c.jhtBalance());
    }

    @Test
    void aWrongSignatureIsRefusedWhateverIsWrongWithIt() {
        Case c = new Case();
        byte[] small = BankCaller.write(new BankCaller().payment(c.kode, 1, "r"));
        byte[] right = BankCaller.write(new BankCaller().payment(c.kode, c.due, "r"));

        new BankCaller().withSecret("guessed").pay(c.kode, c.due).then().statusCode(401).body("responseCode", equalTo("4012500"));
        new BankCaller().call(PAYMENT, small, right).then().statusCode(401).body("responseCode", equalTo("4012500"));
        new BankCaller().withToken("guessed").pay(c.kode, c.due).then().statusCode(401).body("responseCode", equalTo("4012501"));
        BankCaller.askForToken("another", BankCaller.secret("snap-bank-private.pem")).then().statusCode(401).body("responseCode", equalTo("4017300"));
        BankCaller.askForToken(BankCaller.secret("snap-bank-client-id"), BankCaller.secret("snap-client-private.pem")).then().statusCode(401);
        assertEquals(null, c.jhtBalance());
    }

    @Test
    void whiteSpaceThatAProxyAddedDoesNotBreakTheSignature() {
        Case c = new Case();
        byte[] compact = BankCaller.write(new BankCaller().payment(c.kode, c.due, UUID.randomUUID().toString()));
        byte[] spaced = new String(compact, StandardCharsets.UTF_8).replace(",\"", " ,\n  \"").getBytes(StandardCharsets.UTF_8);

        new BankCaller().call(PAYMENT, compact, spaced).then().statusCode(200);
    }

    @Test
    void aCallMoreThanFiveMinutesOffIsRefused() {
        Case c = new Case();

        new BankCaller().at(Instant.now().minus(Duration.ofMinutes(6))).inquire(c.kode).then().statusCode(401);
        new BankCaller().at(Instant.now().plus(Duration.ofMinutes(6))).inquire(c.kode).then().statusCode(401);
        new BankCaller().at(Instant.now().minus(Duration.ofMinutes(4))).inquire(c.kode).then().statusCode(200);
    }

    @Test
    void anExternalIdIsTakenOnceADay() {
        Case c = new Case();
        String id = BankCaller.nextNumber();

        new BankCaller().withExternalId(id).pay(c.kode, c.due + 1).then().statusCode(404);
        new BankCaller().withExternalId(id).pay(c.kode, c.due).then().statusCode(409).body("responseCode", equalTo("4092500"));
        new BankCaller().withExternalId("x1").pay(c.kode, c.due).then().statusCode(400).body("responseCode", equalTo("4002501"));
    }

    @Test
    void whatIsNoCallAtAllIsTheCallersFault() {
        new BankCaller().inquire("99999999999").then().statusCode(404).body("responseCode", equalTo("4042412"));
        new BankCaller().call(PAYMENT, "[1]".getBytes(StandardCharsets.UTF_8)).then().statusCode(400).body("responseCode", equalTo("4002500"));
        new BankCaller().call(PAYMENT, "{\"x\"".getBytes(StandardCharsets.UTF_8)).then().statusCode(400);
        new BankCaller().call(PAYMENT, new byte[0]).then().statusCode(400);
        new BankCaller().call(PAYMENT, "{}".getBytes(StandardCharsets.UTF_8)).then().statusCode(400).body("responseCode", equalTo("4002502"));
        RestAssured.given().contentType("application/json").body("{}").post(PAYMENT).then().statusCode(400);
    }

    /** One worker's unpaid bill. */
    private static final class Case {
        private final long jht = 342_000;
        private final World world = World.of(6_000_000);
        private final String kode;
        private final long due;

        private Case() {
            JsonPath bill = world.bill(1);
            kode = bill.getString("kodeIuran");
            due = bill.getLong("amountDue");
        }

        private Object jhtBalance() {
            return Sql.one("select balance from ledger_account where membership_id = ? and programme = 'JHT'", world.worker(0).membershipId());
        }
    }
}
