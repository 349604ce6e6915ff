package id.sigap.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
    private static final Instant FAR = NOW.plus(Duration.ofDays(1));

    private final RetryPlan plan = new RetryPlan(Duration.ofSeconds(1), Duration.ofSeconds(30));

    @Test
    void waitsDoubleUpToALimitAndHalfOfThemIsChance() {
        assertEquals(NOW.plusMillis(500), plan.next(1, NOW, FAR, 0));
        assertEquals(NOW.plusMillis(1_000), plan.next(1, NOW, FAR, 1));
        assertEquals(NOW.plusMillis(4_000), plan.next(3, NOW, FAR, 1));
        assertEquals(NOW.plusMillis(15_000), plan.next(60, NOW, FAR, 0));
        assertEquals(NOW.plusMillis(30_000), plan.next(Integer.MAX_VALUE, NOW, FAR, 1));
    }

    @Test
    void theBudgetEndsWithTheLetter() {
        assertEquals(NOW.plusSeconds(3), plan.next(9, NOW, NOW.plusSeconds(3), 0.5));
    }
}
