package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(14));

    private final Slot slot = Slot.forPerson(Purpose.CLAIM, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "first", Rupiah.of(9_000_000), NOW,
            NOW.plusSeconds(60));

    @Test
    void aMatchDoesNotCountForAnotherAct() {
        slot.matched(UUID.randomUUID(), NOW);
        assertTrue(slot.askedFor("second", Rupiah.of(20_000_000), LATER));
        assertEquals(SlotStatus.OPEN, slot.status(NOW.plusSeconds(120)));
        assertEquals(Optional.of(Rupiah.of(20_000_000)), slot.amount());
    }

    @Test
    void theSameActAskedForAgainChangesNothing() {
        slot.matched(UUID.randomUUID(), NOW);
        assertFalse(slot.askedFor("first", Rupiah.of(20_000_000), LATER));
        assertEquals(SlotStatus.MATCHED, slot.status(NOW));
    }
}
