package id.sigap.auth.session.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Instant ROTATED = Instant.parse("2026-11-24T03:00:00Z");
    private static final BooleanSupplier SAME_HOLDER = () -> true;

    @Test
    void theNewestTokenIsExchangedAtAnyTime() {
        assertEquals(Rotation.NEXT, Rotation.of(7, 7, ROTATED, ROTATED, SAME_HOLDER));
        assertEquals(Rotation.NEXT, Rotation.of(7, 7, ROTATED, ROTATED.plusSeconds(86_400), SAME_HOLDER));
    }

    @Test
    void theOneBeforeGetsTheSameSuccessorForAMinute() {
        assertEquals(Rotation.SAME_AGAIN, Rotation.of(6, 7, ROTATED, ROTATED.plusSeconds(60), SAME_HOLDER));
        assertEquals(Rotation.REUSED, Rotation.of(6, 7, ROTATED, ROTATED.plusSeconds(60).plusNanos(1), SAME_HOLDER));
    }

    @Test
    void theOneBeforeFromSomebodyElseIsReuse() {
        assertEquals(Rotation.REUSED, Rotation.of(6, 7, ROTATED, ROTATED, () -> false));
        assertEquals(Rotation.NEXT, Rotation.of(7, 7, ROTATED, ROTATED, () -> false));
    }

    @Test
    void anOlderOneIsReuseAtAnyTime() {
        assertEquals(Rotation.REUSED, Rotation.of(5, 7, ROTATED, ROTATED, SAME_HOLDER));
        assertEquals(Rotation.REUSED, Rotation.of(1, 7, ROTATED, ROTATED.plusSeconds(1), SAME_HOLDER));
    }
}
