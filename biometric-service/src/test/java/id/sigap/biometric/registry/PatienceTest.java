package id.sigap.biometric.registry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.platform.load.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How a failing registry is spared. */
class PatienceTest {

    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-24T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hand clock = new Hand();
    private final CircuitBreaker breaker = new CircuitBreaker(clock, 3, Duration.ofSeconds(20));

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    @Test
    void afterSomeFailuresInARowNobodyIsLetThrough() {
        fail(2);
        assertTrue(breaker.tryPass());
        fail(1);
        assertFalse(breaker.tryPass());
    }

    @Test
    void aSuccessBetweenFailuresStartsTheCountAgain() {
        fail(2);
        breaker.succeeded();
        fail(2);
        assertTrue(breaker.tryPass());
    }

    @Test
    void afterAWhileOneProbesAndTheOthersWaitForHowItGoes() {
        fail(3);
        clock.pass(Duration.ofSeconds(21));
        assertTrue(breaker.tryPass());
        assertFalse(breaker.tryPass());
        breaker.succeeded();
        assertTrue(breaker.tryPass());
    }

    @Test
    void aFailedProbeClosesTheWayAgain() {
        fail(3);
        clock.pass(Duration.ofSeconds(21));
        breaker.tryPass();
        breaker.failed();
        clock.pass(Duration.ofSeconds(19));
        assertFalse(breaker.tryPass());
    }

    @Test
    void retriesEndWithTheBudgetAndComeBackWithTimeAndSuccess() {
        RetryBudget budget = new RetryBudget(clock);
        for (int i = 0; i < 10; i++) {
            assertTrue(budget.trySpend());
        }
        assertFalse(budget.trySpend());
        clock.pass(Duration.ofSeconds(1));
        assertTrue(budget.trySpend());
        assertFalse(budget.trySpend());
        budget.earn();
        assertTrue(budget.trySpend());
    }
}
