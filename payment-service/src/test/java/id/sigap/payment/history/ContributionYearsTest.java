package id.sigap.payment.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.payment.ContributionYearState.Month;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.testing.BankCaller;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class ContributionYearsTest {

    private static final YearMonth BEFORE = World.MONTH.minusMonths(1);
    private static final Set<Programme> ALL = Set.of(Programme.JHT, Programme.JKK, Programme.JKM, Programme.JP);

    @Inject
    PastYears past;

    @Test
    void eachPaymentTellsAllPaidMonthsOfTheYearWithTheWageBeforeAnyCap() {
        World world = World.of(6_000_000, 90_000_000);
        JsonPath now = world.bill(2);
        JsonPath earlier = world.requestBill(BEFORE, UUID.randomUUID().toString()).then().statusCode(201).extract().jsonPath();
        assertTrue(TestEvents.all(id(world.worker(0), World.MONTH), ContributionYearState.class).isEmpty());

        pay(now);
        ContributionYearState first = await(world.worker(1), World.MONTH, World.MONTH);
        assertEquals(List.of(month(World.MONTH, 90_000_000)), first.months());
        assertEquals(world.worker(1).personId(), first.personId());
        assertEquals(world.worker(1).membershipId(), first.membershipId());
        pay(earlier);
        ContributionYearState both = await(world.worker(1), BEFORE, BEFORE);
        assertEquals(Stream.of(BEFORE, World.MONTH).filter(m -> m.getYear() == BEFORE.getYear()).map(m -> month(m, 90_000_000)).toList(), both.months());
        assertEquals(List.of(month(BEFORE, 6_000_000)), await(world.worker(0), BEFORE, BEFORE).months().subList(0, 1));
    }

    @Test
    void whatWasBookedBeforeIsToldInBatchesAndTwiceSaysTheSame() {
        World world = World.of(6_000_000, 7_000_000).withPaidContributions();
        ContributionYearState told = await(world.worker(0), World.MONTH, World.MONTH);
        for (int round = 0; round < 2; round++) {
            Sql.run("update contribution_years_told set after_id = ?, memberships = 0, done_at = null", new UUID(0, 0));
            PastYears.Told progress = past.next();
            for (int i = 0; i < 1_000 && !progress.done(); i++) {
                progress = past.next();
            }
            assertTrue(progress.done());
            assertEquals(Sql.one("select count(distinct membership_id) from bill_line"), progress.memberships());
        }
        World.until("it was told thrice", () -> TestEvents.all(told.contributionYearId().toString(), ContributionYearState.class).size() >= 3);
        for (ContributionYearState again : TestEvents.all(told.contributionYearId().toString(), ContributionYearState.class)) {
            assertEquals(told.months(), again.months());
            assertEquals(told.personId(), again.personId());
        }
    }

    private static void pay(JsonPath bill) {
        new BankCaller().pay(bill.getString("kodeIuran"), bill.getLong("amountDue")).then().statusCode(200);
    }

    private static Month month(YearMonth month, long wage) {
        return new Month(month.getMonthValue(), Rupiah.of(wage), ALL);
    }

    private static String id(World.Worker worker, YearMonth month) {
        return ContributionYears.id(worker.membershipId(), month.getYear()).toString();
    }

    private static ContributionYearState await(World.Worker worker, YearMonth year, YearMonth containing) {
        return TestEvents.await(id(worker, year), ContributionYearState.class,
                state -> state.months().stream().anyMatch(m -> m.month() == containing.getMonthValue()));
    }
}
