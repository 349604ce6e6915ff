package id.sigap.claims.benefit;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.LateCompensation.Late;
import id.sigap.claims.jkk.Examples;
import id.sigap.claims.jkk.JkkFigure;
import id.sigap.claims.jkm.JkmFigure;
import id.sigap.contracts.type.Rupiah;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked example WE-36 of the domain reference, and what holds for every delay. */
class LateCompensationTest {

    @Test
    void example36FiveDaysLate() {
        LateCompensation late = of(42_000_000, 5);
        assertEquals(Rupiah.of(2_100_000), late.amount());
        Examples.assertReadable(late.reasoning());
    }

    @Test
    void inTimeNothingIsOwed() {
        assertEquals(Rupiah.ZERO, of(42_000_000, 0).amount());
    }

    @Test
    void halfARupiahGoesUp() {
        assertEquals(Rupiah.of(1), of(50, 1).amount());
        assertEquals(Rupiah.ZERO, of(49, 1).amount());
    }

    @Test
    void aDayMoreIsAHundredthMore() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            long benefit = random.nextLong(1_000_000_000);
            int days = random.nextInt(400);
            long more = of(benefit, days + 1).amount().amount() - of(benefit, days).amount().amount();
            assertTrue(Math.abs(more * 100 - benefit) <= 100, "seed " + seed + ": " + benefit + ", " + days);
        }
    }

    @Test
    void jkkHasSevenWorkingDaysAndJkmThree() {
        assertEquals(7, BOOK.on(JkkFigure.JKK_PAYMENT_WORKING_DAYS, DAY).whole());
        assertEquals(3, BOOK.on(JkmFigure.JKM_PAYMENT_WORKING_DAYS, DAY).whole());
    }

    @Test
    void delaysAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> of(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> of(1, -1));
    }

    private static LateCompensation of(long benefit, int days) {
        return LateCompensation.compute(new Late(Rupiah.of(benefit), days, DAY), BOOK);
    }
}
