package id.sigap.payment.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.ContributionOverdue;
import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class OverdueTest {

    @Inject
    TellOverdueDaily daily;

    @Test
    void workersAreToldOnceThatTheirEmployerHasNotPaidAndNobodyOfWhatIsPaidOrNotDueForLong() {
        World world = World.of(6_000_000, 7_000_000);
        world.bill(2);
        YearMonth unpaid = World.MONTH.minusMonths(4);
        YearMonth paid = World.MONTH.minusMonths(5);
        request(world, unpaid);
        JsonPath other = request(world, paid);
        new BankCaller().pay(other.getString("kodeIuran"), other.getLong("amountDue")).then().statusCode(200);

        for (int day = 0; day < 2; day++) {
            TimerHandler.Outcome outcome;
            do {
                outcome = daily.fire(null);
            } while (outcome instanceof TimerHandler.Outcome.Again(Duration after) && after.toSeconds() <= 1);
        }

        for (int worker = 0; worker < 2; worker++) {
            String membership = world.worker(worker).membershipId().toString();
            ContributionOverdue told = TestEvents.await(membership, ContributionOverdue.class);
            assertEquals(unpaid.toString(), told.month());
            assertEquals(world.worker(worker).personId(), told.personId());
            assertEquals(Set.of(Programme.JHT, Programme.JKK, Programme.JKM, Programme.JP), told.programmes());
            assertTrue(told.dueOn().isBefore(LocalDate.now()));
            World.until("the outbox is empty", () -> Sql.one("select 1 from outbox limit 1") == null);
            assertEquals(List.of(unpaid.toString()), TestEvents.all(membership, ContributionOverdue.class).stream().map(ContributionOverdue::month).toList());
        }
    }

    private static JsonPath request(World world, YearMonth month) {
        return world.requestBill(month, UUID.randomUUID().toString()).then().statusCode(201).extract().jsonPath();
    }
}
