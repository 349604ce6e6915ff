package id.sigap.auth.password;

import id.sigap.auth.AuthConfig;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.load.Niceness;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Platform threads for password hashing, as many as there are cores: hashing is all computation, and more at once would only
 * make each slower. Known devices and strangers have a bounded number of places each in one queue, in which the known overtake
 * the strangers. Without a place, or where the queue is so long that the turn would come too late, the answer is "busy", at once:
 * how long it would take is told from what the last hashes took, so that a machine with other work keeps a shorter queue.
 */
@ApplicationScoped
public class HashingPool {

    public static final Duration BUSY_RETRY = Duration.ofSeconds(2);
    /** Where what was told of the wait turns out wrong by far. */
    private static final Duration LATEST = Duration.ofSeconds(5);
    /** The first of a process take several times as long as all others, and tell nothing of them. */
    static final int COLD = 4;
    /** Who hashes takes all that is left of the cores, and gives way to what takes a moment: refusals, renewals, answers. */
    private static final int NICE = 5;
    /** How many turns of known devices that come later may overtake a stranger: a rush of them starves nobody. */
    private static final long HEAD_START = 128;

    private final ThreadPoolExecutor threads;
    private final Map<Turn, Limit> limits;
    private final Map<Turn, Semaphore> places = new EnumMap<>(Turn.class);
    private final AtomicLong sequence = new AtomicLong();
    private final MeanTime meanTime = new MeanTime();
    private final AtomicLong begun = new AtomicLong();

    /** How many may queue, and how long one may have to wait. */
    record Limit(int places, Duration longestWait) {
    }

    @Inject
    HashingPool(AuthConfig config, MeterRegistry metrics) {
        this(config.password().threads().orElseGet(() -> Runtime.getRuntime().availableProcessors()), Map.of(
                Turn.KNOWN, new Limit(config.password().knownQueue(), config.password().knownWait()),
                Turn.STRANGER, new Limit(config.password().queue(), config.password().strangerWait())), metrics);
    }

    HashingPool(int size, Map<Turn, Limit> limits, MeterRegistry metrics) {
        this.limits = limits;
        ThreadFactory factory = Thread.ofPlatform().name("hash-", 0).daemon().factory();
        this.threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new PriorityBlockingQueue<>(),
                task -> factory.newThread(() -> {
                    Niceness.become(NICE);
                    task.run();
                }));
        limits.forEach((turn, limit) -> places.put(turn, new Semaphore(limit.places())));
        metrics.gauge("password.hashing.queued", threads.getQueue(), Collection::size);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    /** @throws ProblemException SERVICE_BUSY if there is no place, or the turn would not come in time */
    <T> T run(Turn turn, Callable<T> work) {
        Semaphore place = places.get(turn);
        if (threads.isShutdown() || wouldBeLate(turn) || !place.tryAcquire()) {
            throw busy();
        }
        Place<T> queued = new Place<>(() -> timed(work), place, sequence.incrementAndGet() - (turn == Turn.KNOWN ? HEAD_START : 0));
        threads.execute(queued);
        try {
            return queued.get(LATEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            leave(queued);
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing failed", e.getCause());
        } catch (InterruptedException e) {
            leave(queued);
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private <T> T timed(Callable<T> work) throws Exception {
        return begun.incrementAndGet() <= COLD ? work.call() : meanTime.of(work);
    }

    int threads() {
        return threads.getMaximumPoolSize();
    }

    /** How many sign-ins of one kind may be under way at once: those whose turn would come in time, and those whose turn it is. */
    int room(Turn turn) {
        return (int) Math.min(limits.get(turn).places(), inTime(turn)) + threads();
    }

    int queued() {
        return threads.getQueue().size();
    }

    boolean isFull(Turn turn) {
        return places.get(turn).availablePermits() == 0 || wouldBeLate(turn);
    }

    private boolean wouldBeLate(Turn turn) {
        int before = turn == Turn.STRANGER ? threads.getQueue().size() : queuedKnown();
        return before > inTime(turn);
    }

    /** How many may be before somebody whose turn comes in time. */
    private long inTime(Turn turn) {
        return limits.get(turn).longestWait().toNanos() * threads() / Math.max(1, meanTime.nanos());
    }

    private int queuedKnown() {
        return limits.get(Turn.KNOWN).places() - places.get(Turn.KNOWN).availablePermits();
    }

    static ProblemException busy() {
        return new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(BUSY_RETRY);
    }

    private void leave(Place<?> queued) {
        queued.cancel(false);
        threads.remove(queued);
        queued.free();
    }

    /** A place in the queue, free again as soon as the work begins. */
    private static final class Place<T> extends FutureTask<T> implements Comparable<Place<?>> {

        private final Semaphore place;
        private final long rank;
        private final AtomicBoolean free = new AtomicBoolean();

        Place(Callable<T> work, Semaphore place, long rank) {
            super(work);
            this.place = place;
            this.rank = rank;
        }

        @Override
        public void run() {
            free();
            super.run();
        }

        void free() {
            if (free.compareAndSet(false, true)) {
                place.release();
            }
        }

        @Override
        public int compareTo(Place<?> other) {
            return Long.compare(rank, other.rank);
        }
    }
}
