package id.sigap.biometric.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * How many selfies waited a moment ago, for who may not wait for the database: it is counted in the background, while somebody asks. Good for a refusal that
 * costs nothing; whoever gets past it is counted exactly.
 */
@ApplicationScoped
public class QueueGlance {

    private static final Logger LOG = Logger.getLogger(QueueGlance.class);
    /** How long a count does: a busy queue changes by a few pictures meanwhile. */
    private static final Duration GOOD = Duration.ofMillis(100);
    /** An older one tells nothing any more. */
    private static final Duration STALE = Duration.ofSeconds(1);

    private final FaceJobs jobs;
    private final AtomicBoolean looking = new AtomicBoolean();
    /** Who passed since the last count, and is likely not in it. */
    private final AtomicInteger passed = new AtomicInteger();
    private volatile Count last = new Count(0, System.nanoTime() - STALE.toNanos());

    private record Count(int waiting, long nanos) {
        boolean isOlderThan(Duration age) {
            return System.nanoTime() - nanos > age.toNanos();
        }
    }

    QueueGlance(FaceJobs jobs) {
        this.jobs = jobs;
    }

    /**
     * Whether one more may try; never blocks.
     *
     * @param limit of those that may wait
     */
    public boolean letsPass(int limit) {
        Count count = last;
        if (count.isOlderThan(GOOD) && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("queue-glance").start(this::look);
        }
        if (count.isOlderThan(STALE) || count.waiting() + passed.get() < limit) {
            passed.incrementAndGet();
            return true;
        }
        return false;
    }

    /** Of the last count. */
    public int waiting() {
        return last.waiting();
    }

    private void look() {
        try {
            int waiting = jobs.selfies();
            passed.set(0);
            last = new Count(waiting, System.nanoTime());
        } catch (RuntimeException databaseAway) {
            LOG.warnf("the queue was not counted: %s", databaseAway.toString());
        } finally {
            looking.set(false);
        }
    }
}
