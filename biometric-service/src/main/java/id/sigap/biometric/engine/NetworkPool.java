package id.sigap.biometric.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * As many places, each with networks, as may run at once. Each keeps one core busy and the memory that a picture needs, so their number
 * bounds both; whoever comes when all are taken waits, and not for ever.
 */
final class NetworkPool {

    private final BlockingQueue<FaceNetworks> free;
    private final Duration patience;

    NetworkPool(List<FaceNetworks> sets, Duration patience) {
        this.free = new ArrayBlockingQueue<>(sets.size(), true, sets);
        this.patience = patience;
    }

    /** @throws EngineBusyException if none becomes free in time */
    <T> T with(Function<FaceNetworks, T> work) {
        FaceNetworks networks = take();
        try {
            return work.apply(networks);
        } finally {
            free.add(networks);
        }
    }

    private FaceNetworks take() {
        try {
            FaceNetworks networks = free.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (networks == null) {
                throw new EngineBusyException(patience);
            }
            return networks;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EngineBusyException(Duration.ZERO);
        }
    }
}
