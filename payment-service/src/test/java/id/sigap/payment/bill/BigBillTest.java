package id.sigap.payment.bill;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.type.Npp;
import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.Cpu;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class BigBillTest {

    private static final int WORKERS = Integer.getInteger("sigap.test.bill.workers", 10_000);
    private static final long JHT_AND_JP = 522_000;

    @Inject
    Bills bills;
    @Inject
    Workforce workforce;
    @Inject
    IssueBill issueBill;
    @Inject
    UserTransaction transaction;

    @Test
    void aBigEmployerIsBilledAndPaidWithinTheBanksPatienceAndEachWorkerCredited() throws Exception {
        World world = worldOf(WORKERS);
        YearMonth before = World.MONTH.minusMonths(1);

        Watch billing = new Watch();
        Bill bill = issue(world, before);
        String billed = billing.read();
        Watch booking = new Watch();
        new BankCaller().pay(bill.kodeIuran(), due(bill)).then().statusCode(200);
        String told = booking.read();
        until(() -> bills.toCredit(bill.id()).isEmpty());
        String credited = booking.read();

        System.out.printf("%,d workers: billed in %s; bank answered after %s, all credited after %s%n", WORKERS, billed, told, credited);
        assertEquals(WORKERS, bill.workers());
        assertEquals(WORKERS * 593_400L, bill.contributions().amount());
        assertEquals(WORKERS * JHT_AND_JP, savings(world));
        assertEquals((long) WORKERS, Sql.one("""
                select count(*) from aggregate_version v join bill_line l on l.bill_id = ? and l.programme = 'JHT'
                join ledger_account a on a.membership_id = l.membership_id and a.programme = 'JHT' and v.aggregateid = a.id::text""", bill.id()));
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account where code like 'CONTRIBUTIONS_TO_CREDIT%'"));
        RestAssured.given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/payment/v1/ledger/proof").then().statusCode(200)
                .body("balanced", equalTo(true));
    }

    @Test
    void nobodyIsCreditedTwiceWhoeverInterruptsTheJob() throws Exception {
        World world = worldOf(2_500);
        Bill bill = issue(world, World.MONTH.minusMonths(2));
        new BankCaller().pay(bill.kodeIuran(), due(bill)).then().statusCode(200);
        until(() -> bills.toCredit(bill.id()).isEmpty());
        // as a process would find it that had died after the first piece, its timer still there
        Sql.run("insert into timer (id, kind, key, due_at) values (gen_random_uuid(), 'credit-bill', ?, now())", bill.id().toString());
        until(() -> Sql.one("select 1 from timer where kind = 'credit-bill' and key = ?", bill.id().toString()) == null);

        assertEquals(2_500 * JHT_AND_JP, savings(world));
        assertEquals(4L, Sql.one("select count(*) from ledger_transfer where subject = ?", bill.id()));
    }

    private Bill issue(World world, YearMonth month) throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        try {
            return issueBill.issue(workforce.lock(new Npp(world.npp())).orElseThrow(), month, IssueBill.MOST_WORKERS).orElseThrow();
        } finally {
            transaction.commit();
        }
    }

    private static long due(Bill bill) {
        JsonPath asked = new BankCaller().inquire(bill.kodeIuran()).then().statusCode(200).extract().jsonPath();
        return Long.parseLong(asked.getString("virtualAccountData.totalAmount.value").replace(".00", ""));
    }

    private static long savings(World world) {
        return (Long) Sql.one("select sum(balance)::bigint from ledger_account where person_id = ?", world.worker(0).personId());
    }

    /** So many workers, all of them one person: they differ by their memberships alone. */
    private static World worldOf(int workers) {
        World world = World.of(6_000_000);
        world.bill(1);
        Sql.run("""
                insert into membership select gen_random_uuid(), person_id, employer_id, kpj_sealed, segment, status, monthly_wage, joined_on, ended_on
                from membership, generate_series(2, ?) where membership_id = ?""", workers, world.worker(0).membershipId());
        return world;
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(50)).until(condition);
    }

    /** Time by the clock and of the processors. */
    private static final class Watch {
        private final long start = System.nanoTime();
        private final Duration cpu = Cpu.used();

        String read() {
            return "%d ms (%d ms of processors)".formatted((System.nanoTime() - start) / 1_000_000, Cpu.used().minus(cpu).toMillis());
        }
    }
}
