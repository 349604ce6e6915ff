package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timers;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class TimerTest {

    @Inject
    Timers timers;
    @Inject
    ProbeTables tables;
    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aTimerFiresWhenItIsDueAndNotBefore() {
        String key = Ids.next().toString();
        schedule(key, clock.instant().plus(Duration.ofHours(1)), "");
        String now = Ids.next().toString();
        schedule(now, clock.instant(), "");
        Waiting.until("the one that is due fired", () -> fired(now) == 1);
        assertEquals(0, fired(key));
        clock.advance(Duration.ofMinutes(61));
        Waiting.until("the other fired", () -> fired(key) == 1);
        Waiting.until("both are gone", () -> waiting(key) + waiting(now) == 0);
    }

    @Test
    void aTimerThatWasTakenBackDoesNotFire() {
        String key = Ids.next().toString();
        schedule(key, clock.instant().plus(Duration.ofMinutes(5)), "");
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(ProbeTimer.KIND, key));
        clock.advance(Duration.ofMinutes(10));
        String other = Ids.next().toString();
        schedule(other, clock.instant(), "");
        Waiting.until("another fired", () -> fired(other) == 1);
        assertEquals(0, fired(key));
    }

    @Test
    void aTimerOfATransactionThatRolledBackDoesNotExist() {
        String key = Ids.next().toString();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                timers.scheduleNow(ProbeTimer.KIND, key, "");
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertEquals("rolled back", expected.getMessage());
        }
        assertEquals(0, waiting(key));
    }

    @Test
    void onesThatAskToComeAgainAreNotCountedAsFailures() {
        String key = Ids.next().toString();
        schedule(key, clock.instant(), "again");
        Waiting.until("it came three times", () -> fired(key) == 3);
        assertEquals(3, count("select count(*) from fired where key = ? and attempt = 1", key));
    }

    @Test
    void oneThatFailsIsTriedAgainAndThenSetAside() {
        String key = Ids.next().toString();
        schedule(key, clock.instant(), "fail");
        Waiting.until("it is set aside", () -> count("select count(*) from timer where key = ? and parked_at is not null", key) == 1);
        assertEquals(2, fired(key));
    }

    private void schedule(String key, Instant at, String payload) {
        QuarkusTransaction.requiringNew().run(() -> timers.schedule(ProbeTimer.KIND, key, at, payload));
    }

    private long fired(String key) {
        return count("select count(*) from fired where key = ?", key);
    }

    private long waiting(String key) {
        return count("select count(*) from timer where key = ?", key);
    }

    private long count(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> tables.count(sql, values));
    }
}
