package id.sigap.payment.bill;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class BillingRunTest {

    private static final String RUNS = "/payment/v1/billing-runs";

    @Inject
    StartBillingByCalendar calendar;

    @Test
    void allEmployersAreBilledOnceHoweverOftenItRuns() {
        World one = known(World.of(6_000_000, 5_000_000), 2);
        World two = known(World.of(7_000_000), 1);
        YearMonth month = World.MONTH.minusMonths(3);

        JsonPath first = ended(start(month));
        assertEquals(1L, bills(one, month));
        assertEquals(1L, bills(two, month));
        assertTrue(first.getInt("workers") >= 3, first.prettify());
        assertEquals(first.getInt("employers"), ((Long) Sql.one("select count(*) from employer")).intValue());

        JsonPath again = ended(start(month));
        assertEquals(0, again.getInt("billed"));
        assertEquals(1L, bills(one, month));

        one.employ(Ids.next(), 4_000_000, LocalDate.of(2024, 1, 1), null);
        World.until("the third is known", () -> Sql.one("select count(*) from membership m join employer e using (employer_id) where npp = ?", one.npp()).equals(3L));
        ended(start(month));
        assertEquals(2L, bills(one, month));
        assertEquals(1, Sql.one("select workers from bill where npp = ? order by id desc limit 1", one.npp()));
    }

    @Test
    void aRunIsPausedAndGoesOnWhereItWas() {
        World world = known(World.of(6_000_000), 1);
        YearMonth month = World.MONTH.minusMonths(4);
        // as it stands while it bills: behind the last employer but ours, paused before it got there
        UUID run = Ids.next();
        Sql.run("insert into billing_run (id, month, state, started_at, changed_at) values (?, ?, 'PAUSED', now(), now())", run, month.atDay(1));

        operator().body("{\"month\":\"" + month + "\"}").post(RUNS).then().statusCode(409).body("type", equalTo("urn:sigap:problem:billing-run-open"));
        operator().post(RUNS + "/" + run + "/pauses").then().statusCode(200).body("state", equalTo("PAUSED")).body("employers", equalTo(0));
        assertEquals(0L, bills(world, month));

        operator().post(RUNS + "/" + run + "/resumptions").then().statusCode(200).body("state", equalTo("RUNNING"));
        JsonPath ended = ended(run.toString());
        assertEquals(1L, bills(world, month));
        operator().post(RUNS + "/" + run + "/pauses").then().statusCode(409).body("type", equalTo("urn:sigap:problem:billing-run-ended"));
        operator().get(RUNS).then().statusCode(200).body("items.find { it.id == '" + run + "' }.billed", equalTo(ended.getInt("billed")));
    }

    @Test
    void anEmployerWhoCannotBeBilledIsPassedOver() {
        World broken = known(World.of(6_000_000), 1);
        World sound = known(World.of(6_000_000), 1);
        Sql.run("update employer set risk_class = 'IX' where npp = ?", broken.npp());
        YearMonth month = World.MONTH.minusMonths(5);
        try {
            String run = start(month);
            assertEquals(1, ended(run).getInt("failed"));
            operator().get(RUNS + "/" + run + "/failures").then().statusCode(200).body("items", hasSize(1)).body("items[0].npp", equalTo(broken.npp()))
                    .body("items[0].why", equalTo("IllegalArgumentException"));
            assertEquals(0L, bills(broken, month));
            assertEquals(1L, bills(sound, month));
        } finally {
            Sql.run("update employer set risk_class = 'III' where npp = ?", broken.npp());
        }
    }

    @Test
    void theCalendarBillsTheMonthBeforeOnce() {
        World world = known(World.of(6_000_000), 1);
        YearMonth before = World.MONTH.minusMonths(1);

        calendar.fire(null);
        calendar.fire(null);
        World.until("the calendar's run has ended",
                () -> Long.valueOf(1).equals(Sql.one("select count(*) from billing_run where month = ? and started_by is null and state = 'DONE'", before.atDay(1))));
        assertEquals(1L, bills(world, before));
    }

    @Test
    void runsAreForOperatorsAndForMonthsThatHaveBegun() {
        World world = World.of(6_000_000);
        world.asEmployer().get(RUNS).then().statusCode(403);
        RestAssured.given().get(RUNS).then().statusCode(401);
        operator().body("{\"month\":\"" + World.MONTH.plusMonths(1) + "\"}").post(RUNS).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:month-not-billable"));
        operator().get(RUNS + "/" + UUID.randomUUID()).then().statusCode(404).body("type", equalTo("urn:sigap:problem:billing-run-not-found"));
        operator().post(RUNS + "/" + UUID.randomUUID() + "/resumptions").then().statusCode(404);
    }

    private static String start(YearMonth month) {
        return operator().body("{\"month\":\"" + month + "\"}").post(RUNS).then().statusCode(201).body("employers", greaterThanOrEqualTo(0))
                .extract().path("id");
    }

    private static JsonPath ended(String run) {
        // another test's employer of ten thousand may be among them
        Awaitility.await("the run has ended").atMost(Duration.ofMinutes(2)).until(() -> operator().get(RUNS + "/" + run).path("state").equals("DONE"));
        return operator().get(RUNS + "/" + run).jsonPath();
    }

    private static RequestSpecification operator() {
        return RestAssured.given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static long bills(World world, YearMonth month) {
        return (Long) Sql.one("select count(*) from bill where npp = ? and month = ?", world.npp(), month.atDay(1));
    }

    private static World known(World world, long workers) {
        World.until("workers are known", () -> workers == (Long) Sql.one("""
                select count(*) from membership m join employer e using (employer_id) join person p using (person_id) where npp = ?""", world.npp()));
        return world;
    }
}
