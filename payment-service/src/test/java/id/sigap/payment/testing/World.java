package id.sigap.payment.testing;

import static io.restassured.RestAssured.given;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;

/** An employer with workers, as membership-service would tell of them, and what they do here. */
public final class World {

    public static final YearMonth MONTH = YearMonth.now(id.sigap.platform.Clocks.JAKARTA);

    /** Somebody employed. */
    public record Worker(UUID personId, UUID membershipId, Kpj kpj) {
        public String token() {
            return TestTokens.member(UUID.randomUUID(), personId);
        }
    }

    private final UUID employerId = Ids.next();
    private final UUID accountId = UUID.randomUUID();
    private final String npp = "AB%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    private final List<Worker> workers = new ArrayList<>();

    private World() {
    }

    /** A medium business of class III whose workers earn so much each, known to the service. */
    public static World of(long... wages) {
        World world = new World();
        TestEvents.publish(new EmployerState(world.employerId, new Npp(world.npp), "PT Maju Bersama", BusinessScale.MENENGAH, RiskClass.III));
        for (long wage : wages) {
            world.employ(Ids.next(), wage, LocalDate.of(2024, 1, 8), null);
        }
        return world;
    }

    public Worker employ(UUID personId, long wage, LocalDate joinedOn, MembershipState.EmploymentEnd end) {
        Worker worker = new Worker(personId, Ids.next(), new Kpj("26" + "%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000))));
        Event person = new PersonState(personId, UUID.randomUUID(), Habit.HOLDER, LocalDate.of(1990, 5, 17));
        Event membership = new MembershipState(worker.membershipId(), personId, worker.kpj(), Segment.PU, MembershipState.Status.ACTIVE, employerId,
                Rupiah.of(wage), joinedOn, end, Instant.now());
        TestEvents.publish(person, membership);
        workers.add(worker);
        return worker;
    }

    public String npp() {
        return npp;
    }

    public Worker worker(int index) {
        return workers.get(index);
    }

    /** A request of the employer's. */
    public RequestSpecification asEmployer() {
        return given().auth().oauth2(TestTokens.employer(accountId, npp)).contentType("application/json");
    }

    public Response requestBill(YearMonth month, String idempotencyKey) {
        return asEmployer().header("Idempotency-Key", idempotencyKey).body("{\"month\":\"" + month + "\"}")
                .post("/payment/v1/employers/" + npp + "/bills");
    }

    /** A bill over so many workers, asked for until all are known here. */
    public JsonPath bill(int expectedWorkers) {
        until("workers are known", () -> Sql.one("select count(*) from membership where employer_id = ?", employerId).equals((long) expectedWorkers)
                && Sql.one("select count(*) from employer where npp = ?", npp).equals(1L));
        return requestBill(MONTH, UUID.randomUUID().toString()).then().statusCode(201).extract().jsonPath();
    }

    /** Bills and pays the present month, so that the workers have balances. */
    public World withPaidContributions() {
        JsonPath bill = bill(workers.size());
        new BankCaller().pay(bill.getString("kodeIuran"), bill.getLong("amountDue")).then().statusCode(200);
        return this;
    }

    public static void until(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(Duration.ofSeconds(25)).pollInterval(Duration.ofMillis(50)).until(condition);
    }
}
