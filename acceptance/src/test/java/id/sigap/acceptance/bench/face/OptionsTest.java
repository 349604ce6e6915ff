package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void allIsMeasuredUnlessAPartIsNamed() {
        assertEquals(new Options(Path.of("faces"), EnumSet.allOf(Options.Part.class)), Options.read(List.of("--pairs", "faces")));
        assertEquals(new Options(Path.of("faces"), EnumSet.of(Options.Part.ACCURACY, Options.Part.PEER)), Options.read(List.of("--only", "accuracy,peer", "--pairs", "faces")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--pairs", "faces", "--pairs faces --only", "--pairs faces --only beauty", "--pairs faces --fast"})
    void whatIsNotUnderstoodIsAnsweredWithTheUsage(String words) {
        List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));
        assertEquals(Options.USAGE, assertThrows(IllegalArgumentException.class, () -> Options.read(arguments)).getMessage());
    }
}
