package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.bench.face.Comparisons.Pair;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorRatesTest {

    private static final int PEOPLE = 10;

    @Test
    void facesThatAreToldApartHaveNoErrors() {
        ErrorRates rates = ErrorRates.of(pairs(100, 0.1, 1_000, 0.5));
        assertEquals(0, rates.equal());
        assertEquals(0, rates.missedAtMost(1e-3));
        assertEquals(0, rates.falseMatches(0.5));
        assertEquals(0, rates.falseNonMatches(0.5));
    }

    @Test
    void oneGenuinePairInTenBeyondAllStrangersIsCountedWhereTheRatesCross() {
        // given ten genuine pairs, one of them further apart than 95 of 100 strangers
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            pairs.add(new Pair(0.1, n, n));
        }
        pairs.add(new Pair(0.9, 9, 9));
        for (int n = 0; n < 100; n++) {
            pairs.add(new Pair(n < 95 ? 0.5 + n / 1000.0 : 0.95, n % PEOPLE, (n + 1) % PEOPLE));
        }
        // when
        ErrorRates rates = ErrorRates.of(Comparisons.of(pairs, PEOPLE));
        // then: above 0.1 nine match, and one in ten may be missed before ten strangers match
        assertEquals(0.1, rates.equal(), 1e-9);
        assertEquals(0.1, rates.missedAtMost(0), 1e-9);
        assertEquals(0, rates.missedAtMost(0.95), 1e-9);
        assertEquals(0.95, rates.falseMatches(0.9), 1e-9);
        assertEquals(0.1, rates.falseNonMatches(0.9), 1e-9, "a distance at the threshold is no match");
    }

    @Test
    void equalDistancesLieOnOneSideOfAThreshold() {
        ErrorRates rates = ErrorRates.of(pairs(10, 0.4, 10, 0.4));
        assertEquals(1, rates.equal(), "all or none match");
        assertEquals(1, rates.missedAtMost(0.5));
    }

    @Test
    void whoIsDrawnTwiceCountsTwiceAndAPairOfThemFourTimes() {
        List<Pair> pairs = List.of(new Pair(0.1, 0, 0), new Pair(0.8, 1, 1), new Pair(0.2, 0, 1), new Pair(0.9, 0, 2), new Pair(0.9, 1, 2));
        ErrorRates rates = ErrorRates.redrawn(Comparisons.of(pairs, 3), new int[]{2, 1, 0});
        assertEquals(1.0 / 3, rates.falseNonMatches(0.5), 1e-9);
        assertEquals(1, rates.falseMatches(0.5), 1e-9, "the third was not drawn");
    }

    @Test
    void withoutStrangersThereIsNoRate() {
        assertTrue(Double.isNaN(ErrorRates.of(pairs(10, 0.1, 0, 0)).equal()));
        assertTrue(Double.isNaN(ErrorRates.of(pairs(10, 0.1, 0, 0)).missedAtMost(0.1)));
    }

    static Comparisons pairs(int genuine, double near, int impostor, double far) {
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n < genuine; n++) {
            pairs.add(new Pair(near, n % PEOPLE, n % PEOPLE));
        }
        for (int n = 0; n < impostor; n++) {
            pairs.add(new Pair(far, n % PEOPLE, (n + 1) % PEOPLE));
        }
        return Comparisons.of(pairs, PEOPLE);
    }
}
