package id.sigap.sandbox.bank.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapTimeTest {

    private static final Instant NOON = Instant.parse("2025-09-10T05:00:00Z");

    @Test
    void aTimeIsWrittenInWesternIndonesia() {
        assertEquals("2025-09-10T12:00:00+07:00", SnapTime.format(NOON));
        assertEquals(Optional.of(NOON), SnapTime.parse("2025-09-10T12:00:00+07:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09-10T05:00:00Z", "2025-09-10T05:00:00+00:00", "2025-09-10T12:00:00.000+07:00",
        "2025-09-10 12:00:00+07:00", "2025-09-10T12:00+07:00", "2025-02-30T12:00:00+07:00x", ""})
    void anotherFormIsNoTime(String text) {
        assertEquals(Optional.empty(), SnapTime.parse(text));
    }

    @Test
    void fiveMinutesOffIsCurrentAndASecondMoreIsNot() {
        assertTrue(SnapTime.isCurrent(NOON.minusSeconds(300), NOON));
        assertTrue(SnapTime.isCurrent(NOON.plusSeconds(300), NOON));
        assertFalse(SnapTime.isCurrent(NOON.minusSeconds(301), NOON));
        assertFalse(SnapTime.isCurrent(NOON.plusSeconds(301), NOON));
    }
}
