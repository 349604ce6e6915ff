package id.sigap.acceptance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    private Path root;

    @Test
    void aPartMeasuredByItselfLeavesTheOthersFiguresAndTheyLeaveIts() throws IOException {
        // given both, each measured once
        Report.beside("load", "face", "on").figure("median_ms", 30.8, "").figure("only_once", 1, "").keep(root);
        Report.ofPart("load", "face", "on").figure("load_offered", 2_700, "").figure("load_only_once", 1, "").keep(root);
        assertEquals(30.8, kept().path("median_ms").asDouble());
        assertEquals(2_700, kept().path("load_offered").asLong());
        // when each is measured again
        Report.beside("load", "face", "on").figure("median_ms", 29.1, "").keep(root);
        Report.ofPart("load", "face", "on").figure("load_offered", 1_800, "").keep(root);
        // then each has replaced all of its own, and nothing else
        assertEquals(29.1, kept().path("median_ms").asDouble());
        assertEquals(1_800, kept().path("load_offered").asLong());
        assertFalse(kept().has("only_once") || kept().has("load_only_once"), kept()::toString);
    }

    @Test
    void eachPartSaysWhenAndOfWhichCommitItIs() throws IOException {
        Report.beside("load", "face", "off").keep(root);
        Report.ofPart("load", "face", "on").keep(root);
        assertTrue(kept().hasNonNull("date") && kept().hasNonNull("load_commit"), kept()::toString);
        assertNotEquals(kept().path("fsync"), kept().path("load_fsync"));
    }

    @Test
    void aFileThatWasCutOffDoesNotTakeWhatComesLaterWithIt() throws IOException {
        Path file = Report.ofPart("load", "face", "on").keep(root);
        Files.writeString(file, "{\"median_ms\": 3");
        Report.ofPart("load", "face", "on").figure("load_offered", 7, "").keep(root);
        assertEquals(7, kept().path("load_offered").asLong());
    }

    private JsonNode kept() throws IOException {
        return new ObjectMapper().readTree(root.resolve("target/bench/face.json").toFile());
    }
}
