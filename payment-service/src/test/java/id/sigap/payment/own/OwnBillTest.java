package id.sigap.payment.own;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.bpu.BpuContribution;
import id.sigap.payment.contribution.bpu.BpuMember;
import id.sigap.payment.contribution.bpu.BpuSector;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Ids;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class OwnBillTest {

    private static final String BILLS = "/payment/v1/own-bills";
    private static final RuleBook BOOK = ContributionRules.book();
    private static final YearMonth NOW = World.MONTH;

    @Test
    void aMemberChoosesPaysAndIsCredited() {
        Driver driver = new Driver();
        JsonPath bill = driver.ask(3, true).then().statusCode(201).extract().jsonPath();
        long due = bill.getLong("amountDue");
        assertEquals(expected(NOW, 3, true), due);
        assertEquals(9, bill.getList("lines").size());
        assertEquals(NOW.atEndOfMonth().toString(), bill.getString("payBy"));

        String kode = bill.getString("kodeIuran");
        new BankCaller().inquire(kode).then().statusCode(200).body("virtualAccountData.totalAmount.value", equalTo(due + ".00"))
                .body("virtualAccountData.virtualAccountTrxType", equalTo("C")).body("virtualAccountData.virtualAccountName", equalTo("Peserta BPU"));
        String request = UUID.randomUUID().toString();
        new BankCaller().pay(kode, due - 1, request).then().statusCode(404).body("responseCode", equalTo("4042513"));
        new BankCaller().pay(kode, due, request).then().statusCode(200).body("responseCode", equalTo("2002500"));
        new BankCaller().pay(kode, due, request).then().statusCode(200).body("responseCode", equalTo("2002500"));
        new BankCaller().pay(kode, due).then().statusCode(404).body("responseCode", equalTo("4042514"));

        driver.request().get(BILLS + "/" + kode).then().statusCode(200).body("status", equalTo("PAID"));
        // 2 % of 2,600,000 a month
        assertEquals(156_000L, driver.savings());
        UUID account = (UUID) Sql.one("select id from ledger_account where membership_id = ?", driver.membership);
        BalanceState balance = TestEvents.await(account.toString(), BalanceState.class);
        assertEquals(Rupiah.of(52_000), balance.lastContribution());
        assertEquals(NOW.plusMonths(2).toString(), balance.lastContributionMonth());
        String year = UUID.nameUUIDFromBytes((driver.membership + "/" + NOW.getYear()).getBytes(StandardCharsets.UTF_8)).toString();
        ContributionYearState told = TestEvents.await(year, ContributionYearState.class);
        assertEquals(new ContributionYearState.Month(NOW.getMonthValue(), Rupiah.of(2_600_000), Set.of(Programme.JHT, Programme.JKK, Programme.JKM)),
                told.months().getFirst());
        RestAssured.given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/payment/v1/ledger/proof").then().statusCode(200)
                .body("balanced", equalTo(true));
    }

    @Test
    void ofTwoBillsOverTheSameMonthsOneIsPaid() {
        Driver driver = new Driver();
        JsonPath three = driver.ask(3, false).jsonPath();
        JsonPath one = driver.ask(1, false).jsonPath();
        new BankCaller().pay(one.getString("kodeIuran"), one.getLong("amountDue")).then().statusCode(200);
        new BankCaller().inquire(three.getString("kodeIuran")).then().statusCode(404).body("responseCode", equalTo("4042414"));
        new BankCaller().pay(three.getString("kodeIuran"), three.getLong("amountDue")).then().statusCode(404).body("responseCode", equalTo("4042514"));
        assertNull(driver.savings());
        assertEquals(1L, Sql.one("select count(*) from ledger_transfer t join own_bill b on b.id = t.subject where b.membership_id = ?", driver.membership));
    }

    @Test
    void whoHasPaidGoesOnFromThereAndArrearsComeWithTheNextBill() {
        Driver driver = new Driver();
        driver.askAndPay(1);
        assertEquals(NOW.plusMonths(1).toString(), driver.ask(1, true).jsonPath().getString("firstMonth"));

        Driver late = new Driver();
        late.askAndPay(1);
        late.shiftBack(3);
        JsonPath arrears = late.ask(1, true).then().statusCode(201).extract().jsonPath();
        assertEquals(NOW.minusMonths(2).toString(), arrears.getString("firstMonth"));
        assertEquals(3, arrears.getInt("months"));

        Driver gone = new Driver();
        gone.askAndPay(1);
        gone.shiftBack(5);
        JsonPath back = gone.ask(1, true).jsonPath();
        assertEquals(NOW.toString(), back.getString("firstMonth"));
        assertEquals(1, back.getInt("months"));
    }

    @Test
    void aBillThatHasExpiredIsNotPaid() {
        Driver driver = new Driver();
        JsonPath bill = driver.ask(1, true).jsonPath();
        Sql.run("update own_bill set pay_by = ? where kode_iuran = ?", LocalDate.of(2020, 1, 31), bill.getString("kodeIuran"));
        new BankCaller().inquire(bill.getString("kodeIuran")).then().statusCode(404).body("responseCode", equalTo("4042419"));
        new BankCaller().pay(bill.getString("kodeIuran"), bill.getLong("amountDue")).then().statusCode(404).body("responseCode", equalTo("4042519"));
        assertNull(driver.savings());
    }

    @Test
    void whatCannotBeAskedForHasItsProblem() {
        Driver driver = new Driver();
        driver.ask(2, true).then().statusCode(422).body("type", equalTo("urn:sigap:problem:period-not-payable")).body("field", equalTo("months"));
        driver.ask(0, true).then().statusCode(400);
        driver.request().body(driver.wish(1, false).replace("\"employsOthers\":false", "\"employsOthers\":true")).post(BILLS).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:jht-required"));
        Driver other = new Driver();
        other.request().body(driver.wish(1, true)).post(BILLS).then().statusCode(404).body("type", equalTo("urn:sigap:problem:own-membership-not-found"));
        String kode = driver.ask(1, true).jsonPath().getString("kodeIuran");
        other.request().get(BILLS + "/" + kode).then().statusCode(404).body("type", equalTo("urn:sigap:problem:bill-not-found"));
        other.request().get(BILLS).then().statusCode(200).body("items", hasSize(0));
        driver.request().get(BILLS).then().statusCode(200).body("items", hasSize(1));

        for (int i = 1; i < 10; i++) {
            driver.ask(1, true).then().statusCode(201);
        }
        driver.ask(1, true).then().statusCode(409).body("type", equalTo("urn:sigap:problem:too-many-unpaid-bills"));

        Driver prepaid = new Driver();
        prepaid.askAndPay(12);
        prepaid.askAndPay(1);
        prepaid.ask(1, true).then().statusCode(409).body("type", equalTo("urn:sigap:problem:paid-far-ahead"));
    }

    private static long expected(YearMonth first, int months, boolean jht) {
        return BpuContribution.period(new BpuMember(Rupiah.of(2_500_000), BpuSector.TRANSPORT, false, jht, false), first, months, BOOK).stream()
                .mapToLong(charge -> charge.total().amount()).sum();
    }

    /** A self-employed driver, known to the service. */
    private static final class Driver {

        private final UUID person = Ids.next();
        private final UUID membership = Ids.next();

        Driver() {
            TestEvents.publish(new MembershipState(membership, person, new Kpj("26" + "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000))),
                    Segment.BPU, MembershipState.Status.ACTIVE, null, null, LocalDate.of(2024, 1, 8), null, Instant.now()));
            World.until("the membership is known", () -> Sql.one("select 1 from membership where membership_id = ?", membership) != null);
        }

        RequestSpecification request() {
            return RestAssured.given().auth().oauth2(TestTokens.member(UUID.randomUUID(), person)).contentType("application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }

        String wish(int months, boolean jht) {
            return "{\"membershipId\":\"%s\",\"months\":%d,\"monthlyIncome\":2500000,\"sector\":\"TRANSPORT\",\"jht\":%b,\"employsOthers\":false}"
                    .formatted(membership, months, jht);
        }

        Response ask(int months, boolean jht) {
            return request().body(wish(months, jht)).post(BILLS);
        }

        void askAndPay(int months) {
            JsonPath bill = ask(months, true).then().statusCode(201).extract().jsonPath();
            new BankCaller().pay(bill.getString("kodeIuran"), bill.getLong("amountDue")).then().statusCode(200);
        }

        /** As if what was paid had been paid that many months before. */
        void shiftBack(int months) {
            Sql.run("update own_bill_line set month = month - make_interval(months => ?) where membership_id = ?", months, membership);
        }

        Object savings() {
            return Sql.one("select balance from ledger_account where membership_id = ? and programme = 'JHT'", membership);
        }
    }
}
