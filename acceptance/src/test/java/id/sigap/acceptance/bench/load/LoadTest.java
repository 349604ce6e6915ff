package id.sigap.acceptance.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LoadTest {

    @Test
    void anOpenLoopDoesNotWaitForAnswers() {
        // given a server that answers nobody before all have asked
        CountDownLatch asked = new CountDownLatch(20);
        // when
        Samples samples = Load.open(200, Duration.ofMillis(100), (client, nth) -> {
            asked.countDown();
            return awaited(asked) ? 200 : 500;
        });
        // then all got in, and the first is charged for having waited until the last was due
        assertEquals(20, samples.count(Samples.IN));
        assertTrue(samples.percentile(100, Samples.IN) >= 90, () -> "waited " + samples.percentile(100, Samples.IN) + " ms");
    }

    @Test
    void aClosedLoopAsksAsManyAtOnceAsThereAreClients() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Set<Integer> clients = ConcurrentHashMap.newKeySet();
        Samples samples = Load.closed(3, Duration.ofMillis(100), (client, nth) -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            clients.add(client);
            // gives way to the others: one that never waits may keep a carrier to itself for the whole window
            LockSupport.parkNanos(1_000_000);
            underWay.decrementAndGet();
            return nth == 0 ? 503 : 200;
        });
        assertEquals(Set.of(0, 1, 2), clients);
        assertTrue(most.get() <= 3);
        assertEquals(3, samples.failed());
        assertTrue(samples.count(Samples.IN) > 0);
    }

    @Test
    void eachNumberIsAskedForOnce() {
        Set<Integer> asked = ConcurrentHashMap.newKeySet();
        Samples samples = Load.each(4, 100, (client, nth) -> asked.add(nth) ? 200 : 500);
        assertEquals(100, samples.count(Samples.IN));
        assertEquals(100, asked.size());
    }

    @Test
    void whoIsToldToComeBackComesBack() {
        Set<Integer> refused = ConcurrentHashMap.newKeySet();
        Samples samples = Load.each(2, 2, (client, nth) -> refused.add(nth) ? 503 : 200);
        assertEquals(2, samples.count(Samples.IN));
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
