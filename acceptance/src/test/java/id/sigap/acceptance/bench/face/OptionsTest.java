package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void allIsMeasuredUnlessAPartIsNamed() {
        assertEquals(new Options.Pictures(Path.of("faces"), EnumSet.allOf(Options.Part.class)), Options.read(List.of("--pairs", "faces")));
        assertEquals(new Options.Pictures(Path.of("faces"), EnumSet.of(Options.Part.ACCURACY, Options.Part.PEER)), Options.read(List.of("--only", "accuracy,peer", "--pairs", "faces")));
    }

    @Test
    void theLoadIsMeasuredByItself() {
        Options.Load full = (Options.Load) Options.read(List.of("--load"));
        Options.Load quick = (Options.Load) Options.read(List.of("--quick", "--load"));
        assertEquals(Duration.ofSeconds(60), full.window().multipliedBy(full.windows()));
        assertEquals(Duration.ofSeconds(10), quick.window().multipliedBy(quick.windows()));
        assertTrue(quick.warm() + quick.counted() < (full.warm() + full.counted()) / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--pairs", "faces", "--pairs faces --only", "--pairs faces --only beauty", "--pairs faces --fast", "--quick", "--pairs faces --quick", "--load --pairs faces", "--load --only speed", "--load 3"})
    void whatIsNotUnderstoodIsAnsweredWithTheUsage(String words) {
        List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));
        assertEquals(Options.USAGE, assertThrows(IllegalArgumentException.class, () -> Options.read(arguments)).getMessage());
    }
}
