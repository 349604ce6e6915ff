package id.sigap.acceptance.bench.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomesTest {

    @TempDir
    Path folder;

    private static String fault(boolean detected, String status, int line) {
        return "<mutation detected='" + detected + "' status='" + status + "' numberOfTestsRun='1'><sourceFile>A.java</sourceFile><mutatedClass>a.A</mutatedClass>"
                + "<mutatedMethod>go</mutatedMethod><lineNumber>" + line + "</lineNumber><description>removed call</description></mutation>";
    }

    private Outcomes read(String faults) throws IOException {
        return Outcomes.read(Files.writeString(folder.resolve("mutations.xml"), "<?xml version='1.0' encoding='UTF-8'?><mutations>" + faults + "</mutations>"));
    }

    @Test
    void whatNoTestFoundIsNamed() throws IOException {
        Outcomes outcomes = read(fault(true, "KILLED", 1) + fault(true, "TIMED_OUT", 2) + fault(false, "SURVIVED", 3) + fault(false, "NO_COVERAGE", 4));

        assertEquals(50, outcomes.percent());
        assertEquals(List.of("a.A:3 removed call (go, SURVIVED)", "a.A:4 removed call (go, NO_COVERAGE)"), outcomes.survivors());
    }

    @Test
    void nothingPlantedIsNoSuccess() throws IOException {
        assertTrue(Double.isNaN(read("").percent()));
    }

    @Test
    void aReportThatIsCutOffIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("mutations.xml"), "<mutations><mutation detected='true'");
        assertThrows(IllegalStateException.class, () -> Outcomes.read(file));
    }

    @Test
    void packagesCanBeChosen() {
        assertEquals(EnumSet.of(RulePackage.JHT, RulePackage.CONTRIBUTION), MutationBench.packages(List.of("--only", "jht,contribution")));
        assertEquals(EnumSet.allOf(RulePackage.class), MutationBench.packages(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only", "--only rules", "--only jht,", "--quick", "jht"})
    void whatIsNotUnderstoodIsRefused(String line) {
        assertThrows(IllegalArgumentException.class, () -> MutationBench.packages(List.of(line.split(" "))));
    }
}
