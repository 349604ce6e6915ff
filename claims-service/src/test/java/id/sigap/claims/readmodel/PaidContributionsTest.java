package id.sigap.claims.readmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.jkp.Contributions;
import id.sigap.claims.jp.Density;
import id.sigap.claims.readmodel.PaidContributions.Month;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaidContributionsTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final Set<Programme> ALL = Set.of(Programme.JHT, Programme.JP, Programme.JKK, Programme.JKM);
    private static final Set<Programme> SMALL = Set.of(Programme.JKK, Programme.JKM);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void aMonthOfTwoMembershipsCountsOnceAndItsWagesAddUp() {
        PaidContributions paid = of(month(JANUARY, FIRST, 5, ALL), month(JANUARY, SECOND, 3, ALL), month(JANUARY.plusMonths(1), SECOND, 3, SMALL));

        assertEquals(Map.of(JANUARY, Rupiah.of(8)), paid.wages(Programme.JP));
        assertEquals(1, paid.paidMonths(Programme.JP, YearMonth.of(2026, 12)));
        assertEquals(2, paid.paidMonths(Programme.JKM, YearMonth.of(2026, 12)));
        assertEquals(1, paid.paidMonths(Programme.JKM, JANUARY));
        assertEquals(Map.of(2026, Rupiah.of(11)), paid.wagesByYear(Programme.JKK));
        assertEquals(Optional.of(JANUARY), paid.last(Programme.JP, YearMonth.of(2026, 6)));
        assertEquals(Optional.empty(), paid.last(Programme.JP, YearMonth.of(2025, 12)));
    }

    @Test
    void densityAndWagesSpanTheMembershipWithItsGaps() {
        PaidContributions paid = of(month(JANUARY, FIRST, 5, ALL), month(JANUARY.plusMonths(2), FIRST, 6, ALL));

        assertEquals(new Density(2, 4), paid.density(Programme.JP, JANUARY, JANUARY.plusMonths(3)));
        assertEquals(new Density(1, 3), paid.density(Programme.JP, JANUARY.plusMonths(1), JANUARY.plusMonths(3)));
        assertEquals(new Density(0, 0), paid.density(Programme.JP, JANUARY, JANUARY.minusMonths(1)));
        assertEquals(new Density(2, 4), paid.jpWages(JANUARY, JANUARY.plusMonths(3)).orElseThrow().density());
        assertEquals(JANUARY, paid.jpWages(JANUARY, JANUARY.plusMonths(3)).orElseThrow().first());
        assertEquals(Optional.empty(), paid.jpWages(JANUARY.plusMonths(1), JANUARY.plusMonths(1)));
        assertEquals(Optional.empty(), PaidContributions.NONE.jpWages(JANUARY, JANUARY.plusMonths(3)));
    }

    @Test
    void jkpIsPaidWhereJkkAndJkmAreAndTheMonthsBeforeTheLossCount() {
        YearMonth lost = YearMonth.of(2026, 7);
        assertEquals(Contributions.paid(6, 6), run(JANUARY, 6).jkp(lost, 24));
        // June may still be on its way, and July is not due
        assertEquals(Contributions.paid(5, 5), run(JANUARY, 5).jkp(lost, 24));
        assertEquals(Contributions.paid(4, 0), run(JANUARY, 4).jkp(lost, 24));
        assertEquals(Contributions.paid(24, 24), run(JANUARY.minusMonths(30), 36).jkp(lost, 24));
        assertEquals(Contributions.paid(6, 6), run(JANUARY, 7).jkp(lost, 24));
        assertEquals(Contributions.paid(0, 0), of(month(YearMonth.of(2026, 6), FIRST, 5, Set.of(Programme.JHT))).jkp(lost, 24));
        assertEquals(Contributions.paid(0, 0), PaidContributions.NONE.jkp(lost, 24));
    }

    @Test
    void whatGoesOnFollowsTheLastMonthThatWasPaid() {
        PaidContributions paid = run(JANUARY, 2);

        PaidContributions later = paid.goingOn(JANUARY, JANUARY.plusMonths(3), Rupiah.of(9));
        assertEquals(4, later.paidMonths(Programme.JP, YearMonth.of(2026, 12)));
        assertEquals(Rupiah.of(9), later.wages(Programme.JP).get(JANUARY.plusMonths(3)));
        assertEquals(Rupiah.of(5), later.wages(Programme.JP).get(JANUARY.plusMonths(1)));
        assertEquals(3, paid.goingOn(JANUARY.plusMonths(3), JANUARY.plusMonths(3), Rupiah.of(9)).months().size());
        assertEquals(paid, paid.goingOn(JANUARY, JANUARY.minusMonths(1), Rupiah.of(9)));
        assertEquals(PaidContributions.NONE, PaidContributions.NONE.goingOn(JANUARY, JANUARY.plusMonths(3), Rupiah.of(9)));
    }

    private static PaidContributions run(YearMonth first, int months) {
        List<Month> all = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            all.add(month(first.plusMonths(i), FIRST, 5, ALL));
        }
        return new PaidContributions(all);
    }

    private static PaidContributions of(Month... months) {
        return new PaidContributions(List.of(months));
    }

    private static Month month(YearMonth month, UUID membership, long wage, Set<Programme> programmes) {
        return new Month(month, membership, Rupiah.of(wage), programmes);
    }
}
