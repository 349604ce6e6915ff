package id.sigap.payment.bill;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class BillTest {

    @Test
    void aMonthIsBilledPaidAndShowsAsBalance() {
        World world = World.of(6_000_000);
        JsonPath bill = world.bill(1);
        assertEquals(593_400, bill.getLong("contributions"));
        assertEquals(4, bill.getList("lines.items").size());
        assertEquals(world.worker(0).kpj().value(), bill.getString("lines.items[0].kpj"));

        String kode = bill.getString("kodeIuran");
        new BankCaller().inquire(kode).then().statusCode(200).body("responseCode", equalTo("2002400"))
                .body("virtualAccountData.totalAmount.value", equalTo("593400.00"))
                .body("virtualAccountData.virtualAccountName", equalTo("PT Maju Bersama"))
                .body("virtualAccountData.virtualAccountTrxType", equalTo("C"));
        new BankCaller().pay(kode, 593_400).then().statusCode(200).body("responseCode", equalTo("2002500"))
                .body("virtualAccountData.paymentFlagStatus", equalTo("00"));

        world.asEmployer().get("/payment/v1/employers/" + world.npp() + "/bills/" + kode).then().statusCode(200)
                .body("status", equalTo("PAID"));
        RestAssured.given().auth().oauth2(world.worker(0).token()).get("/payment/v1/balances").then().statusCode(200)
                .body("items", hasSize(2)).body("items.find { it.programme == 'JHT' }.balance", equalTo(342_000))
                .body("items.find { it.programme == 'JP' }.balance", equalTo(180_000))
                .body("items[0].kpj", equalTo(world.worker(0).kpj().value()));
        RestAssured.given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/payment/v1/ledger/proof").then().statusCode(200)
                .body("balanced", equalTo(true)).body("sumOfAll", equalTo(0)).body("sumOfEntries", equalTo(0));
    }

    @Test
    void everyLineSaysItsRatesAndWhatTheyRestOn() {
        JsonPath bill = World.of(6_000_000).bill(1);
        String jkk = "lines.items.find { it.programme == 'JKK' }.";
        assertEquals("PP 44/2015, PP 82/2019, PP 49/2023", bill.getString(jkk + "regulation"));
        assertEquals(0.0089, bill.getDouble(jkk + "employerRate"), 1e-9);
        assertEquals("PP 46/2015", bill.getString("lines.items.find { it.programme == 'JHT' }.regulation"));
        assertTrue(bill.getString("lines.items.find { it.programme == 'JP' }.regulation").startsWith("PP 45/2015; PP 45/2015 pasal 29"));
    }

    @Test
    void theOthersAreToldOfTheBillAndOfTheBalance() {
        World world = World.of(6_000_000).withPaidContributions();
        UUID billId = (UUID) Sql.one("select id from bill where npp = ?", world.npp());
        Object account = Sql.one("select id from ledger_account where membership_id = ? and programme = 'JHT'", world.worker(0).membershipId());

        BalanceState balance = TestEvents.await(account.toString(), BalanceState.class);
        assertEquals(Rupiah.of(342_000), balance.balance());
        assertEquals(Programme.JHT, balance.programme());
        assertEquals(Rupiah.of(342_000), balance.lastContribution());
        assertEquals(World.MONTH.toString(), balance.lastContributionMonth());
        TestEvents.await(billId.toString(), BillHappened.class, happened -> happened.what() == BillHappened.What.PAID);
        assertEquals(List.of(BillHappened.What.ISSUED, BillHappened.What.PAID),
                TestEvents.all(billId.toString(), BillHappened.class).stream().map(BillHappened::what).toList());
    }

    @Test
    void theSameKeyGivesTheSameBillAndAnotherKeyFindsNothingLeftToBill() {
        World world = World.of(6_000_000);
        world.bill(1);
        String key = UUID.randomUUID().toString();
        YearMonth before = World.MONTH.minusMonths(1);

        String first = world.requestBill(before, key).then().statusCode(201).extract().path("kodeIuran");
        world.requestBill(before, key).then().statusCode(201).header("Idempotency-Replayed", "true").body("kodeIuran", equalTo(first));
        world.requestBill(World.MONTH, key).then().statusCode(422);
        world.requestBill(before, UUID.randomUUID().toString()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:nothing-to-bill"));
    }

    @Test
    void onlyWhoWasEmployedInTheMonthIsBilledAndLateReportsComeOnAFurtherBill() {
        World world = World.of(6_000_000);
        LocalDate first = World.MONTH.atDay(1);
        world.employ(Ids.next(), 5_000_000, LocalDate.of(2024, 1, 1), end(first.minusDays(1)));
        world.employ(Ids.next(), 5_000_000, LocalDate.of(2024, 1, 1), end(first));
        world.employ(Ids.next(), 5_000_000, World.MONTH.plusMonths(1).atDay(1), null);
        world.employ(Ids.next(), 5_000_000, World.MONTH.atEndOfMonth(), null);
        assertEquals(3, world.bill(5).getInt("workers"));

        world.employ(Ids.next(), 5_000_000, LocalDate.of(2024, 1, 1), null);
        assertEquals(1, world.bill(6).getInt("workers"));
    }

    @Test
    void aLateBillBearsItsFine() {
        World world = World.of(6_000_000);
        world.bill(1);
        JsonPath late = world.requestBill(YearMonth.of(2025, 8), UUID.randomUUID().toString()).then().statusCode(201).extract().jsonPath();

        long months = java.time.temporal.ChronoUnit.MONTHS.between(LocalDate.of(2025, 9, 15), LocalDate.now(id.sigap.platform.Clocks.JAKARTA).minusDays(1)) + 1;
        assertEquals(months * 11_868, late.getLong("lateFine"));
        new BankCaller().pay(late.getString("kodeIuran"), 593_400).then().statusCode(404).body("responseCode", equalTo("4042513"));
        new BankCaller().pay(late.getString("kodeIuran"), late.getLong("amountDue")).then().statusCode(200);
    }

    @Test
    void whatAnEmployerCannotAskForHasItsProblem() {
        World world = World.of(6_000_000);
        world.bill(1);

        world.requestBill(World.MONTH.plusMonths(1), UUID.randomUUID().toString()).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:month-not-billable")).body("field", equalTo("month"));
        world.requestBill(YearMonth.of(2021, 1), UUID.randomUUID().toString()).then().statusCode(422);
        world.asEmployer().header("Idempotency-Key", UUID.randomUUID().toString()).body("{\"month\":\"2026-13\"}")
                .post("/payment/v1/employers/" + world.npp() + "/bills").then().statusCode(400);
        world.asEmployer().body("{\"month\":\"2026-10\"}").post("/payment/v1/employers/" + world.npp() + "/bills").then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
        world.asEmployer().get("/payment/v1/employers/" + world.npp() + "/bills/99999999999").then().statusCode(404)
                .body("type", equalTo("urn:sigap:problem:bill-not-found"));
        world.asEmployer().get("/payment/v1/employers/" + world.npp() + "/bills?cursor=%21").then().statusCode(400);
    }

    @Test
    void anothersBillsAreClosedToAnEmployerAndToAMember() {
        World world = World.of(6_000_000);
        World other = World.of(6_000_000);
        String kode = world.bill(1).getString("kodeIuran");

        other.asEmployer().get("/payment/v1/employers/" + world.npp() + "/bills/" + kode).then().statusCode(403);
        other.asEmployer().get("/payment/v1/employers/" + other.npp() + "/bills/" + kode).then().statusCode(404);
        RestAssured.given().auth().oauth2(world.worker(0).token()).get("/payment/v1/employers/" + world.npp() + "/bills").then().statusCode(403);
        RestAssured.given().get("/payment/v1/employers/" + world.npp() + "/bills").then().statusCode(401)
                .body("type", matchesPattern("urn:sigap:problem:.*"));
        RestAssured.given().auth().oauth2(world.worker(0).token()).get("/payment/v1/ledger/proof").then().statusCode(403);
    }

    @Test
    void anAccountThatIsBoundToNobodySeesNoBalance() {
        RestAssured.given().auth().oauth2(TestTokens.unbound(UUID.randomUUID())).get("/payment/v1/balances").then().statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void linesComeInPages() {
        World world = World.of(6_000_000, 5_000_000);
        String kode = world.bill(2).getString("kodeIuran");
        String lines = "/payment/v1/employers/" + world.npp() + "/bills/" + kode + "/lines";

        JsonPath first = world.asEmployer().get(lines + "?limit=5").then().statusCode(200).body("items", hasSize(5)).extract().jsonPath();
        world.asEmployer().get(lines + "?limit=5&cursor=" + first.getString("next")).then().statusCode(200).body("items", hasSize(3))
                .body("next", equalTo(null));
    }

    private static EmploymentEnd end(LocalDate lastDay) {
        return new EmploymentEnd(EndReason.RESIGNATION, lastDay, lastDay, lastDay);
    }
}
