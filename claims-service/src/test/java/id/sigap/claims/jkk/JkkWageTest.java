package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.BpuFigure;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** From which wage JKK is computed (domain reference 4.2, 3.5). */
class JkkWageTest {

    private static final Map<YearMonth, Rupiah> REPORTED = Map.of(YearMonth.of(2026, 10), Rupiah.of(6_000_000), YearMonth.of(2026, 11), Rupiah.of(7_000_000));

    @Test
    void theMonthBeforeTheAccidentCounts() {
        JkkWage wage = JkkWage.ofEmployee(REPORTED, DAY, BOOK).orElseThrow();
        assertEquals(Rupiah.of(6_000_000), wage.amount());
        assertFalse(wage.reasoning().provisional());
        Examples.assertReadable(wage.reasoning());
        assertEquals(Rupiah.of(7_000_000), JkkWage.ofEmployee(REPORTED, LocalDate.of(2026, 12, 1), BOOK).orElseThrow().amount());
    }

    @Test
    void inTheFirstMonthOfWorkItsOwnWageCountsAndTheAnswerIsProvisional() {
        JkkWage wage = JkkWage.ofEmployee(REPORTED, LocalDate.of(2026, 10, 31), BOOK).orElseThrow();
        assertEquals(Rupiah.of(6_000_000), wage.amount());
        assertTrue(wage.reasoning().provisional());
    }

    @Test
    void withoutAReportTheWageIsNotKnown() {
        assertTrue(JkkWage.ofEmployee(REPORTED, LocalDate.of(2027, 1, 1), BOOK).isEmpty());
    }

    @Test
    void aBpuHasTheBaseOfTheBracket() {
        Map<Long, Long> bases = Map.ofEntries(Map.entry(1L, 1_000_000L), Map.entry(1_099_999L, 1_000_000L), Map.entry(1_100_000L, 1_200_000L),
                Map.entry(2_699_000L, 2_600_000L), Map.entry(2_700_000L, 2_950_000L), Map.entry(3_500_000L, 3_450_000L), Map.entry(8_199_000L, 7_950_000L),
                Map.entry(8_200_000L, 8_700_000L), Map.entry(20_199_000L, 19_700_000L), Map.entry(20_200_000L, 20_700_000L), Map.entry(900_000_000L, 20_700_000L));
        bases.forEach((income, base) -> assertEquals(Rupiah.of(base), JkkWage.ofIncome(Rupiah.of(income), DAY, BOOK).amount(), "income " + income));
        assertEquals(33, BOOK.on(BpuFigure.BPU_INCOME_BASE, DAY).brackets().size());
        Examples.assertReadable(JkkWage.ofIncome(Rupiah.of(3_500_000), DAY, BOOK).reasoning());
    }

    @Test
    void moreIncomeIsNeverALowerBase() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long income = 1 + random.nextLong(25_000_000);
            assertTrue(JkkWage.ofIncome(Rupiah.of(income), DAY, BOOK).amount().compareTo(JkkWage.ofIncome(Rupiah.of(income + 1), DAY, BOOK).amount()) <= 0,
                    "seed " + seed + ": " + income);
        }
    }
}
