package id.sigap.payment.contribution.pu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Domain reference 3.9: what counts as a month's wage. */
class WageBaseTest {

    private final RuleBook book = ContributionRules.book();

    @Test
    void aMonthlyWageIsBasePayAndFixedAllowances() {
        assertEquals(Rupiah.of(6_000_000), wage(new Pay.Monthly(Rupiah.of(5_000_000), Rupiah.of(1_000_000))));
    }

    @Test
    void aDailyWageCountsTwentyFiveTimes() {
        WageBase base = of(new Pay.Daily(Rupiah.of(200_000)), null);
        assertEquals(Rupiah.of(5_000_000), base.wage());
        assertTrue(base.rules().getFirst().citation().verify());
    }

    @Test
    void aPieceWageIsTheAverageOfTheThreeNewestMonths() {
        assertEquals(Rupiah.of(4_000_000), wage(new Pay.Piece(rupiah(3_000_000, 4_000_000, 5_000_000, 90_000_000))));
        // 10 / 3 = 3.33, 11 / 3 = 3.67
        assertEquals(Rupiah.of(3), wage(new Pay.Piece(rupiah(3, 3, 4))));
        assertEquals(Rupiah.of(4), wage(new Pay.Piece(rupiah(3, 4, 4))));
        assertEquals(Rupiah.of(3_500_000), wage(new Pay.Piece(rupiah(3_000_000, 4_000_000))));
    }

    @Test
    void aWageThatDependsOnTheWeatherIsTheAverageOfTwelveMonths() {
        List<Rupiah> year = Collections.nCopies(12, Rupiah.of(2_400_000));
        assertEquals(Rupiah.of(2_400_000), wage(new Pay.WeatherDependent(year)));
        assertEquals(Rupiah.of(2_500_000), wage(new Pay.WeatherDependent(rupiah(3_600_000, 2_400_000, 2_400_000, 2_400_000, 2_400_000, 2_400_000,
                2_400_000, 2_400_000, 2_400_000, 2_400_000, 2_400_000, 2_400_000, 99_000_000))));
    }

    @Test
    void aWageBelowTheRegionsMinimumIsRaisedToIt() {
        Pay pay = new Pay.Monthly(Rupiah.of(3_000_000), Rupiah.ZERO);
        assertEquals(Rupiah.of(5_396_761), of(pay, Rupiah.of(5_396_761)).wage());
        assertTrue(of(pay, Rupiah.of(5_396_761)).raised());
        assertFalse(of(pay, Rupiah.of(3_000_000)).raised());
        assertFalse(of(pay, null).raised());
    }

    @Test
    void payIsNotNegativeAndAnAverageNeedsAMonth() {
        assertThrows(IllegalArgumentException.class, () -> new Pay.Daily(Rupiah.of(-1)));
        assertThrows(IllegalArgumentException.class, () -> new Pay.Monthly(Rupiah.of(-1), Rupiah.of(2)));
        assertThrows(IllegalArgumentException.class, () -> new Pay.Piece(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Pay.WeatherDependent(rupiah(-1)));
    }

    private static List<Rupiah> rupiah(long... amounts) {
        return LongStream.of(amounts).mapToObj(Rupiah::of).toList();
    }

    private Rupiah wage(Pay pay) {
        return of(pay, null).wage();
    }

    private WageBase of(Pay pay, Rupiah minimum) {
        return WageBase.of(pay, minimum, YearMonth.of(2026, 3), book);
    }
}
