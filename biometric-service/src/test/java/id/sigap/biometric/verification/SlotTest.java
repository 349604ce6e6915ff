package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(14));

    private final Slot slot = Slot.forClaim(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "first", NOW, NOW.plusSeconds(60));

    @Test
    void aMatchDoesNotCountForAnotherAct() {
        slot.matched(UUID.randomUUID(), NOW);
        assertTrue(slot.askedFor("second", LATER));
        assertEquals(SlotStatus.OPEN, slot.status(NOW.plusSeconds(120)));
    }

    @Test
    void theSameActAskedForAgainChangesNothing() {
        slot.matched(UUID.randomUUID(), NOW);
        assertFalse(slot.askedFor("first", LATER));
        assertEquals(SlotStatus.MATCHED, slot.status(NOW));
    }
}
