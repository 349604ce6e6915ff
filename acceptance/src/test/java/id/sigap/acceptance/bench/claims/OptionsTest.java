package id.sigap.acceptance.bench.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutOptionsAllIsMeasuredInFull() {
        Options all = Options.read(List.of());

        assertEquals(EnumSet.allOf(Options.Part.class), all.parts());
        assertEquals(482_926, all.claims());
        assertEquals(5_000, all.through());
        assertEquals(Duration.ofMinutes(2), all.sustained());
        assertFalse(all.planted());
    }

    @Test
    void aQuickLookIsShortAndSmall() {
        Options quick = Options.read(List.of("--quick", "--only", "accepted,replay"));

        assertEquals(EnumSet.of(Options.Part.ACCEPTED, Options.Part.REPLAY), quick.parts());
        assertTrue(quick.claims() <= 5_000 && quick.window().toSeconds() <= 10);
    }

    @Test
    void theNumberOfReplayedClaimsCanBeChosen() {
        assertEquals(20_000, Options.read(List.of("--claims", "20_000")).claims());
        assertEquals(7, Options.read(List.of("--quick", "--claims", "7")).claims());
    }

    @Test
    void whatIsPlantedNeedsTheReplayAlone() {
        Options planted = Options.read(List.of("--planted"));

        assertTrue(planted.planted());
        assertEquals(EnumSet.of(Options.Part.REPLAY), planted.parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "--only", "--only everything", "--only accepted,", "--claims", "--claims 0", "--claims many", "--claims 2000001", "accepted"})
    void whatIsNotUnderstoodIsRefusedWithTheUsage(String line) {
        assertEquals(Options.USAGE, assertThrows(IllegalArgumentException.class, () -> Options.read(List.of(line.split(" ")))).getMessage());
    }
}
