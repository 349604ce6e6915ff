package id.sigap.auth.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.password.HashingPool.Limit;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HashingPoolTest {

    private static final int STRANGERS = 6;

    private final CountDownLatch release = new CountDownLatch(1);
    private final HashingPool pool = new HashingPool(1, Map.of(Turn.KNOWN, new Limit(4, Duration.ofSeconds(1)),
            Turn.STRANGER, new Limit(STRANGERS, Duration.ofMillis(400))), new SimpleMeterRegistry());

    @AfterEach
    void stop() {
        release.countDown();
        pool.stop(new ShutdownEvent());
    }

    @Test
    void knownDevicesGoFirstAndHavePlacesOfTheirOwn() throws Exception {
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        occupyTheThread();
        for (int i = 0; i < STRANGERS; i++) {
            inBackground(Turn.STRANGER, () -> order.add("stranger"));
        }
        awaitQueued(STRANGERS);
        assertTrue(pool.isFull(Turn.STRANGER));
        assertFalse(pool.isFull(Turn.KNOWN));
        assertBusy(Turn.STRANGER);
        inBackground(Turn.KNOWN, () -> order.add("known"));
        awaitQueued(STRANGERS + 1);

        release.countDown();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> order.size() == STRANGERS + 1);
        assertEquals("known", order.getFirst());
    }

    @Test
    void whoWouldWaitTooLongIsSentAwayAtOnceAlthoughThereArePlaces() throws Exception {
        warmUp();
        pool.run(Turn.STRANGER, () -> sleep(250));
        occupyTheThread();
        inBackground(Turn.STRANGER, () -> true);
        awaitQueued(1);
        assertFalse(pool.isFull(Turn.STRANGER), "one before it: about 250 ms");
        inBackground(Turn.STRANGER, () -> true);
        awaitQueued(2);

        assertTrue(pool.isFull(Turn.STRANGER), "two before it: about 500 ms");
        long start = System.nanoTime();
        assertBusy(Turn.STRANGER);
        assertTrue(System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(200), "without waiting");
        assertFalse(pool.isFull(Turn.KNOWN), "known devices overtake both");
    }

    @Test
    void thereIsRoomForAsManyAsWillHaveTheirTurnInTime() {
        warmUp();
        assertEquals(STRANGERS + 1, pool.room(Turn.STRANGER), "the first say nothing: all places, and the thread");
        pool.run(Turn.STRANGER, () -> sleep(190));
        assertEquals(2 + 1, pool.room(Turn.STRANGER), "of 190 ms, two are over before 400 ms are");
        assertEquals(4 + 1, pool.room(Turn.KNOWN));
    }

    @Test
    void onePauseSaysLittleAndLastingSlownessIsSeen() {
        MeanTime mean = new MeanTime();
        mean.add(1_000);
        mean.add(1_000_000);
        assertTrue(mean.nanos() < 1_100, "after one pause: " + mean.nanos());
        for (int i = 0; i < 60; i++) {
            mean.add(10_000);
        }
        assertTrue(mean.nanos() > 8_000, "after a while: " + mean.nanos());
    }

    private void warmUp() {
        for (int i = 0; i < HashingPool.COLD; i++) {
            pool.run(Turn.STRANGER, () -> true);
        }
    }

    private void occupyTheThread() throws InterruptedException {
        CountDownLatch working = new CountDownLatch(1);
        inBackground(Turn.KNOWN, () -> {
            working.countDown();
            return release.await(20, TimeUnit.SECONDS);
        });
        assertTrue(working.await(5, TimeUnit.SECONDS));
    }

    private void inBackground(Turn turn, Callable<Boolean> work) {
        Thread.startVirtualThread(() -> pool.run(turn, work));
    }

    private void awaitQueued(int number) {
        Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> pool.queued() == number);
    }

    private void assertBusy(Turn turn) {
        assertThrows(ProblemException.class, () -> pool.run(turn, () -> true));
    }

    private static boolean sleep(long millis) throws InterruptedException {
        Thread.sleep(millis);
        return true;
    }
}
