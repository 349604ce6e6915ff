package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.FIRST_DAY_OF_PP_82;
import static id.sigap.claims.jkk.Examples.LAST_DAY_OF_PP_44;
import static id.sigap.claims.jkk.Examples.W;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-22 to WE-24 of the domain reference, the days on which a share changes, and what holds for every wage. */
class StmbTest {

    @Test
    void example22TwelveFullMonthsThenHalf() {
        assertEquals(78_000_000, stmb(420, DAY));
        assertEquals(78_000_000, stmb(420, FIRST_DAY_OF_PP_82));
    }

    @Test
    void example23BeforePp82SixFullMonthsSixAtThreeQuartersThenHalf() {
        assertEquals(69_000_000, stmb(420, LAST_DAY_OF_PP_44));
        assertEquals(69_000_000, stmb(420, LocalDate.of(2015, 7, 1)));
    }

    @Test
    void example24FortyFiveDays() {
        assertEquals(9_000_000, stmb(45, DAY));
    }

    @Test
    void day361IsTheFirstAtHalf() {
        assertEquals(200_000, stmb(360, DAY) - stmb(359, DAY));
        assertEquals(100_000, stmb(361, DAY) - stmb(360, DAY));
    }

    @Test
    void beforePp82Days181And361AreTheFirstOfTheirStretch() {
        assertEquals(200_000, stmb(180, LAST_DAY_OF_PP_44) - stmb(179, LAST_DAY_OF_PP_44));
        assertEquals(150_000, stmb(181, LAST_DAY_OF_PP_44) - stmb(180, LAST_DAY_OF_PP_44));
        assertEquals(150_000, stmb(360, LAST_DAY_OF_PP_44) - stmb(359, LAST_DAY_OF_PP_44));
        assertEquals(100_000, stmb(361, LAST_DAY_OF_PP_44) - stmb(360, LAST_DAY_OF_PP_44));
    }

    @Test
    void theEmployerGetsItWhereItKeptPaying() {
        assertEquals(Stmb.Payee.EMPLOYER, Stmb.compute(new StmbCase(W, 10, true, DAY), BOOK).payee());
        assertEquals(Stmb.Payee.WORKER, Stmb.compute(new StmbCase(W, 10, false, DAY), BOOK).payee());
    }

    @Test
    void itIsRoundedOnce() {
        assertEquals(Rupiah.of(1_111_112), Stmb.compute(new StmbCase(Rupiah.of(33_333_345), 1, false, DAY), BOOK).benefit().total());
        assertEquals(Rupiah.of(1), Stmb.compute(new StmbCase(Rupiah.of(15), 1, false, DAY), BOOK).benefit().total());
        assertEquals(Rupiah.of(0), Stmb.compute(new StmbCase(Rupiah.of(14), 1, false, DAY), BOOK).benefit().total());
    }

    @Test
    void bothRegimesCanBeRead() {
        Examples.assertSound(Stmb.compute(new StmbCase(W, 420, true, DAY), BOOK).benefit(), "PP 82");
        Examples.assertSound(Stmb.compute(new StmbCase(W, 420, false, LAST_DAY_OF_PP_44), BOOK).benefit(), "PP 44");
    }

    @Test
    void moreDaysOrWageAreNeverLessAndPp82IsNeverWorse() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Rupiah wage = Rupiah.of(1 + random.nextLong(100_000_000));
            int days = random.nextInt(1_500);
            String context = "seed " + seed + ": " + wage + ", " + days + " days";
            long now = of(wage, days, DAY);

            assertTrue(now <= of(wage, days + 1, DAY), context);
            assertTrue(now <= of(wage.plus(Rupiah.of(1)), days, DAY), context);
            assertTrue(now >= of(wage, days, LAST_DAY_OF_PP_44), context);
            assertTrue(now * 30 <= wage.amount() * days + 15, context);
        }
    }

    @Test
    void daysAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> new StmbCase(W, -1, false, DAY));
    }

    private static long stmb(int days, LocalDate accident) {
        return of(W, days, accident);
    }

    private static long of(Rupiah wage, int days, LocalDate accident) {
        return Stmb.compute(new StmbCase(wage, days, false, accident), BOOK).benefit().total().amount();
    }
}
