package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class NetworkPoolTest {

    private static final FaceNetworks NONE = new FaceNetworks(null, null, null, null, null);

    @Test
    void whoComesWhenAllAreTakenIsToldSoInTime() throws Exception {
        NetworkPool pool = new NetworkPool(List.of(NONE), Duration.ofMillis(20));
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<String> first = other.submit(() -> pool.with(networks -> {
                taken.countDown();
                await(enough);
                return "done";
            }));
            taken.await();

            assertThrows(EngineBusyException.class, () -> pool.with(networks -> "never"));
            enough.countDown();
            assertEquals("done", first.get());
        }
        assertSame(NONE, pool.with(networks -> networks));
    }

    @Test
    void workThatFailsGivesItsNetworksBack() {
        NetworkPool pool = new NetworkPool(List.of(NONE), Duration.ofMillis(20));
        for (int i = 0; i < 3; i++) {
            assertThrows(IllegalStateException.class, () -> pool.with(networks -> {
                throw new IllegalStateException("failed");
            }));
        }
        assertSame(NONE, pool.with(networks -> networks));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
