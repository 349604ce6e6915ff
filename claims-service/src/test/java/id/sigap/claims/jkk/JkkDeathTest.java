package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.FIRST_DAY_OF_PP_82;
import static id.sigap.claims.jkk.Examples.LAST_DAY_OF_PP_44;
import static id.sigap.claims.jkk.Examples.W;
import static id.sigap.claims.jkk.Examples.wage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Scholarship;
import id.sigap.claims.benefit.Schooling;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-25 to WE-28 of the domain reference, and what holds for every wage. */
class JkkDeathTest {

    @Test
    void example25FortyEightWagesFuneralAndPeriodicBenefit() {
        Benefit death = JkkDeath.compute(wage(W), BOOK);

        assertEquals(Rupiah.of(288_000_000), death.of("JKK_DEATH"));
        assertEquals(Rupiah.of(10_000_000), death.of("JKK_FUNERAL"));
        assertEquals(Rupiah.of(12_000_000), death.of("JKK_PERIODIC"));
        assertEquals(Rupiah.of(310_000_000), death.atOnce());
        Examples.assertSound(death, "WE-25");
    }

    @Test
    void example26TheSmallestBaseOfABpu() {
        JkkWage base = JkkWage.ofIncome(Rupiah.of(900_000), DAY, BOOK);
        assertEquals(Rupiah.of(70_000_000), JkkDeath.compute(wage(base.amount()), BOOK).total());
    }

    @Test
    void example27TheFloorHoldsForLowWages() {
        Benefit death = JkkDeath.compute(wage(Rupiah.of(400_000)), BOOK);

        assertEquals(Rupiah.of(20_000_000), death.of("JKK_DEATH"));
        assertEquals(Rupiah.of(42_000_000), death.total());
    }

    @Test
    void example28TotalDisabilityIsFiftySixWages() {
        Benefit harm = TotalDisability.compute(wage(W), BOOK);

        assertEquals(Rupiah.of(336_000_000), harm.of("JKK_TOTAL_DISABILITY"));
        assertEquals(Rupiah.of(348_000_000), harm.total());
        Examples.assertSound(harm, "WE-28");
    }

    @Test
    void theChildrenGetTheirScholarshipBeside() {
        List<Schooling> children = List.of(new Schooling(List.of(new SchoolYears(SchoolLevel.SMA, 2), new SchoolYears(SchoolLevel.PT, 4))));
        Benefit death = JkkDeath.compute(new WageCase(W, children, DAY), BOOK);

        assertEquals(Rupiah.of(310_000_000), death.atOnce());
        assertEquals(Rupiah.of(364_000_000), death.total());
        assertEquals(2, death.items().stream().filter(item -> item.code().equals(Scholarship.CODE)).count());
        Examples.assertSound(death, "death with a child");
    }

    @Test
    void amountsBeforePp82WereNotFoundAndTheAnswerSaysSo() {
        assertThrows(FigureNotFound.class, () -> JkkDeath.compute(new WageCase(W, List.of(), LAST_DAY_OF_PP_44), BOOK));
        assertEquals(Rupiah.of(310_000_000), JkkDeath.compute(new WageCase(W, List.of(), FIRST_DAY_OF_PP_82), BOOK).total());
    }

    @Test
    void moreWageIsNeverLessAndTheFloorAlwaysHolds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long wage = 1 + random.nextLong(100_000_000);
            String context = "seed " + seed + ": " + wage;
            Benefit death = JkkDeath.compute(wage(Rupiah.of(wage)), BOOK);
            Benefit disability = TotalDisability.compute(wage(Rupiah.of(wage)), BOOK);

            assertTrue(death.total().compareTo(JkkDeath.compute(wage(Rupiah.of(wage + 1)), BOOK).total()) <= 0, context);
            assertEquals(Math.max(20_000_000, 48 * wage), death.of("JKK_DEATH").amount(), context);
            assertEquals(56 * wage, disability.of("JKK_TOTAL_DISABILITY").amount(), context);
            assertEquals(death.total(), death.reasoning().total(), context);
        }
    }

    @Test
    void aWageIsMoreThanNothing() {
        assertThrows(IllegalArgumentException.class, () -> wage(Rupiah.ZERO));
        assertThrows(IllegalArgumentException.class, () -> wage(Rupiah.of(-1)));
    }
}
