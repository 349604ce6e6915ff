package id.sigap.auth.session.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Instant ROTATED = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void theNewestTokenIsExchangedAtAnyTime() {
        assertEquals(Rotation.NEXT, Rotation.of(7, 7, ROTATED, ROTATED));
        assertEquals(Rotation.NEXT, Rotation.of(7, 7, ROTATED, ROTATED.plusSeconds(86_400)));
    }

    @Test
    void theOneBeforeGetsTheSameSuccessorForAMinute() {
        assertEquals(Rotation.SAME_AGAIN, Rotation.of(6, 7, ROTATED, ROTATED.plusSeconds(60)));
        assertEquals(Rotation.REUSED, Rotation.of(6, 7, ROTATED, ROTATED.plusSeconds(60).plusNanos(1)));
    }

    @Test
    void anOlderOneIsReuseAtAnyTime() {
        assertEquals(Rotation.REUSED, Rotation.of(5, 7, ROTATED, ROTATED));
        assertEquals(Rotation.REUSED, Rotation.of(1, 7, ROTATED, ROTATED.plusSeconds(1)));
    }
}
