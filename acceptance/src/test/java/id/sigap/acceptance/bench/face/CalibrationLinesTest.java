package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.policy.Calibration;
import id.sigap.biometric.policy.PolicyFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationLinesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-30");

    /** Two people of two pictures each. */
    private static Comparisons set(double ownA, double ownB, double strangers) {
        return Comparisons.of(List.of(new Comparisons.Pair(ownA, 0, 0), new Comparisons.Pair(ownB, 1, 1), new Comparisons.Pair(strangers, 0, 1),
                new Comparisons.Pair(0.6, 1, 0)), 2);
    }

    @Test
    void whatItWritesAPolicyReads() {
        CalibrationLines lines = new CalibrationLines(Path.of("unused"), "m/1");
        lines.add("two", set(0.2, 0.35, 0.37));
        lines.add("one", set(0.2, 0.3, 0.5));
        lines.add("empty", Comparisons.of(List.of(new Comparisons.Pair(0.1, 0, 0)), 1));

        Calibration read = PolicyFile.read(String.join("\n", lines.lines(DAY))).calibrations().getFirst();

        assertEquals("one-two", read.name());
        assertEquals("m/1", read.model());
        assertEquals(DAY, read.measuredOn());
        assertEquals(List.of(new Calibration.PictureSet("one", 2, 2), new Calibration.PictureSet("two", 2, 2)), read.sets());
        assertEquals(0.25, read.at(0.34).orElseThrow().fnmr().share(), "of four pairs of one person one is further apart");
        assertEquals(0, read.at(0.36).orElseThrow().fmr().share());
        assertEquals(0.25, read.at(0.38).orElseThrow().fmr().share(), "of four pairs of strangers one is nearer");
        assertTrue(read.at(0.38).orElseThrow().fmr().high() > 0.25);
    }
}
