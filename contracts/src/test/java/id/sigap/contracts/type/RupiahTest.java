package id.sigap.contracts.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RupiahTest {

    private static final Rupiah MOST = Rupiah.of(Long.MAX_VALUE);
    private static final Rupiah LEAST = Rupiah.of(Long.MIN_VALUE);
    private static final Rupiah ONE = Rupiah.of(1);

    @ParameterizedTest
    @CsvSource({
            "100,      0.004,  0",
            "100,      0.005,  1",
            "100,      0.0149, 1",
            "100,      0.015,  2",
            "-100,     0.005, -1",
            "-100,     0.0049, 0",
            "5000001,  0.057,  285000",
            "11086300, 0.02,   221726",
            "11086300, 0.01,   110863"})
    void aShareIsRoundedHalfUpToWholeRupiah(long amount, BigDecimal rate, long share) {
        assertEquals(Rupiah.of(share), Rupiah.of(amount).times(rate));
    }

    @Test
    void whatDoesNotFitIsRefusedInsteadOfWrappedAround() {
        assertThrows(ArithmeticException.class, () -> MOST.plus(ONE));
        assertThrows(ArithmeticException.class, () -> LEAST.minus(ONE));
        assertThrows(ArithmeticException.class, LEAST::negated);
        assertThrows(ArithmeticException.class, () -> MOST.times(new BigDecimal("1.1")));
    }

    @Test
    void theLargestAmountsThatFitAreExact() {
        assertEquals(MOST, MOST.minus(ONE).plus(ONE));
        assertEquals(MOST, MOST.times(BigDecimal.ONE));
        assertEquals(Rupiah.of(-Long.MAX_VALUE), MOST.negated());
    }

    @Test
    void aDifferenceMayBeNegative() {
        Rupiah difference = Rupiah.of(300).minus(Rupiah.of(500));

        assertTrue(difference.isNegative());
        assertFalse(difference.isPositive());
        assertEquals("Rp-200", difference.toString());
    }

    @Test
    void zeroIsNeitherPositiveNorNegative() {
        assertFalse(Rupiah.ZERO.isNegative());
        assertFalse(Rupiah.ZERO.isPositive());
        assertEquals(Rupiah.ZERO, Rupiah.of(0));
    }

    @Test
    void amountsAreOrdered() {
        assertEquals(Rupiah.of(2), Rupiah.of(2).min(Rupiah.of(3)));
        assertEquals(Rupiah.of(3), Rupiah.of(2).max(Rupiah.of(3)));
        assertTrue(LEAST.compareTo(MOST) < 0);
    }
}
