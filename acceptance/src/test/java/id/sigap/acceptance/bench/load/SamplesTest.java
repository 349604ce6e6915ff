package id.sigap.acceptance.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.bench.load.Samples.Sample;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = new Samples(2, List.of(new Sample(10, 200), new Sample(30, 200), new Sample(600, 200), new Sample(3, 503),
            new Sample(5, 429), new Sample(9_000, Samples.NO_ANSWER)));

    @Test
    void onlyThoseThatGotInAreCountedPerSecond() {
        assertEquals(1.5, samples.perSecond());
        assertEquals(3, samples.failed());
        assertEquals(Map.of(503, 1, 429, 1, -1, 1), samples.failures());
    }

    @Test
    void refusalsHaveTimesOfTheirOwn() {
        assertEquals(5, samples.percentile(99, Samples.REFUSED));
        assertEquals(600, samples.percentile(99, Samples.IN));
        assertEquals(30, samples.percentile(50, Samples.IN));
    }

    @Test
    void whoIsRefusedIsNotWithinAnyTime() {
        assertEquals(2.0 / 6, samples.shareWithin(500));
    }

    @Test
    void nothingHasNoPercentile() {
        assertTrue(Double.isNaN(new Samples(1, List.of()).percentile(99, Samples.IN)));
        assertTrue(Double.isNaN(Samples.median(List.of())));
    }

    @Test
    void aHundredthIsAboveThe99thPercentile() {
        Samples hundred = new Samples(1, IntStream.rangeClosed(1, 100).mapToObj(n -> new Sample(n, 200)).toList());
        assertEquals(99, hundred.percentile(99, Samples.IN));
    }

    @Test
    void theMedianOfThreeIsOneOfThem() {
        assertEquals(2, Samples.median(List.of(9.0, 1.0, 2.0)));
        assertEquals(1.5, Samples.median(List.of(2.0, 1.0)));
    }

    @Test
    void windowsTogetherKeepTheirTime() {
        Samples both = Samples.together(List.of(samples, samples));
        assertEquals(4, both.seconds());
        assertEquals(1.5, both.perSecond());
    }
}
