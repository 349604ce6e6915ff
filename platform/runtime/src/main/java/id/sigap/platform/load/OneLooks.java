package id.sigap.platform.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One of several workers looks for work at a time; when it has found some, the next one looks. */
public final class OneLooks {

    private final ReentrantLock looking = new ReentrantLock();
    private final Duration idle;

    /** @param idle how long it rests after a look that found nothing */
    public OneLooks(Duration idle) {
        this.idle = idle;
    }

    /** Looks until there is work. Empty only once {@code goOn} is false. What a look throws is thrown, and the next worker looks. */
    public <T> Optional<T> next(Supplier<Optional<T>> look, BooleanSupplier goOn) throws InterruptedException {
        looking.lockInterruptibly();
        try {
            Optional<T> found = look.get();
            while (found.isEmpty() && goOn.getAsBoolean()) {
                Thread.sleep(idle);
                found = look.get();
            }
            return found;
        } finally {
            looking.unlock();
        }
    }
}
