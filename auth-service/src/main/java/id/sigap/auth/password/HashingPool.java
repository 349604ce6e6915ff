package id.sigap.auth.password;

import id.sigap.auth.AuthConfig;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Platform threads for password hashing, as many as there are cores, with a bounded queue: hashing is all computation, and
 * more at once would only make each slower. Beyond the queue the answer is "busy", at once.
 */
@ApplicationScoped
public class HashingPool {

    private static final Duration BUSY_RETRY = Duration.ofSeconds(2);

    private final ThreadPoolExecutor threads;
    private final Duration longestWait;

    HashingPool(AuthConfig config, MeterRegistry metrics) {
        AuthConfig.Password password = config.password();
        int size = password.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors());
        this.longestWait = password.longestWait();
        this.threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(password.queue()),
                Thread.ofPlatform().name("hash-", 0).daemon().factory());
        metrics.gauge("password.hashing.queued", threads.getQueue(), java.util.Collection::size);
    }

    void stop(@Observes ShutdownEvent event) {
        threads.shutdown();
    }

    /** @throws ProblemException SERVICE_BUSY if the queue is full or the turn does not come in time */
    <T> T run(Callable<T> work) {
        Future<T> future;
        try {
            future = threads.submit(work);
        } catch (RejectedExecutionException full) {
            throw busy();
        }
        try {
            return future.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            future.cancel(false);
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing failed", e.getCause());
        } catch (InterruptedException e) {
            future.cancel(false);
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    int threads() {
        return threads.getMaximumPoolSize();
    }

    boolean isFull() {
        return threads.getQueue().remainingCapacity() == 0;
    }

    private static ProblemException busy() {
        return new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(BUSY_RETRY);
    }
}
