package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StopwatchesTest {

    private final Stopwatches watches = new Stopwatches();

    @Test
    void aPictureIsTheSumOfItsStages() {
        for (int n = 1; n <= 100; n++) {
            watches.set(Stage.DECODE, n);
            watches.set(Stage.MESH, 10);
            watches.keep(5);
        }
        assertEquals(100, watches.count());
        assertEquals(60, watches.totalPercentile(50));
        assertEquals(5, watches.cpuPercentile(50));
        assertEquals(105, watches.totalPercentile(95));
        assertEquals(95, watches.percentile(Stage.DECODE, 95));
        assertTrue(Double.isNaN(watches.percentile(Stage.EMBED, 50)), "never timed");
    }

    @Test
    void aPictureThatIsRefusedDoesNotCount() {
        watches.set(Stage.DECODE, 1);
        watches.drop();
        watches.set(Stage.DECODE, 3);
        watches.keep(2);
        assertEquals(1, watches.count());
        assertEquals(3, watches.totalPercentile(50));
    }
}
