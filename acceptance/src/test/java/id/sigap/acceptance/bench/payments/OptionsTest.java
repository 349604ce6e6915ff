package id.sigap.acceptance.bench.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(13_310_000, all.held());
        assertEquals(100_000, all.decades());
        assertFalse(all.planted());
    }

    @Test
    void aQuickLookIsShortAndSmall() {
        Options quick = Options.read(List.of("--quick", "--only", "balances"));

        assertEquals(EnumSet.of(Options.Part.BALANCES), quick.parts());
        assertTrue(quick.held() < 200_000 && quick.window().toSeconds() <= 10);
    }

    @Test
    void whatIsPlantedNeedsThePostingsAlone() {
        Options planted = Options.read(List.of("--planted", "--only", "balances"));

        assertTrue(planted.planted());
        assertEquals(EnumSet.of(Options.Part.POSTINGS), planted.parts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "--only", "--only everything", "--only postings,", "postings"})
    void whatIsNotUnderstoodIsRefusedWithTheUsage(String line) {
        assertEquals(Options.USAGE, assertThrows(IllegalArgumentException.class, () -> Options.read(List.of(line.split(" ")))).getMessage());
    }
}
