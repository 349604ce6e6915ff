package id.sigap.acceptance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private final Random random = new Random(1);

    @Test
    void twiceAsSlowIsARatioOfTwo() {
        // given six pairs of windows, the second of each twice as slow
        List<double[]> well = Stream.generate(() -> window(1)).limit(6).toList();
        List<double[]> slow = Stream.generate(() -> window(2)).limit(6).toList();
        // when
        Bootstrap.Interval ratio = Bootstrap.p99Ratio(well, slow);
        // then
        assertEquals(2, ratio.value(), 0.2);
        assertTrue(ratio.low() <= ratio.value() && ratio.value() <= ratio.high(), ratio::toString);
        assertTrue(ratio.low() > 1.25, ratio::toString);
    }

    @Test
    void noDifferenceLiesWithinTheInterval() {
        List<double[]> one = Stream.generate(() -> window(1)).limit(6).toList();
        List<double[]> other = Stream.generate(() -> window(1)).limit(6).toList();
        Bootstrap.Interval ratio = Bootstrap.p99Ratio(one, other);
        Bootstrap.Interval difference = Bootstrap.medianDifference(one, other);
        assertTrue(ratio.low() < 1 && 1 < ratio.high(), ratio::toString);
        assertTrue(difference.low() < 0 && 0 < difference.high(), difference::toString);
    }

    @Test
    void aDifferenceOfMediansIsSeen() {
        Bootstrap.Interval difference = Bootstrap.medianDifference(List.of(window(1)), List.of(window(1.2)));
        assertEquals(12, difference.value(), 4);
        assertTrue(difference.low() > 0, difference::toString);
    }

    @Test
    void aHundredthOfTheVisitsIsAboveThe99thPercentile() {
        Window window = new Window(100, Map.of(), Stream.iterate(1.0, n -> n + 1).limit(100).map(n -> new Window.Visit(0, n, 0)).toList());
        assertEquals(99, window.percentile(Window.Part.VISIT, 99));
        assertEquals(50, window.percentile(Window.Part.LOGIN, 50));
    }

    private double[] window(double times) {
        return random.doubles(200).map(value -> times * (50 + 20 * value)).toArray();
    }
}
