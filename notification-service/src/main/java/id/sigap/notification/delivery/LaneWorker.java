package id.sigap.notification.delivery;

import id.sigap.notification.wake.Signal;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.load.Backoff;
import id.sigap.platform.sql.DatabaseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Works off one lane: takes what is due, as much as it has places for, and lets each be tried on a thread of its own. */
final class LaneWorker {

    private static final Logger LOG = Logger.getLogger(LaneWorker.class);

    private final Lane lane;
    private final int workers;
    private final Semaphore places;
    private final DeliveryTable table;
    private final TryDelivery tryDelivery;
    private final SettleDelivery settle;
    private final Signal signal;
    private final DeliveryConfig config;
    private final Clock clock;
    private volatile boolean running = true;

    LaneWorker(Lane lane, DeliveryTable table, TryDelivery tryDelivery, SettleDelivery settle, Signal signal, DeliveryConfig config,
            Clock clock) {
        this.lane = lane;
        this.workers = lane.holdsCodes() ? config.codeWorkers() : config.noticeWorkers();
        this.places = new Semaphore(workers);
        this.table = table;
        this.tryDelivery = tryDelivery;
        this.settle = settle;
        this.signal = signal;
        this.config = config;
        this.clock = clock;
    }

    void start() {
        Thread.ofVirtual().name("lane-" + lane).start(this::run);
    }

    /** Takes nothing more, and waits for what is under way. */
    void stop(Duration atMost) throws InterruptedException {
        running = false;
        signal.wake();
        if (!places.tryAcquire(workers, atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.infof("%s: what is under way is left to whoever comes next", lane);
        }
    }

    private void run() {
        Backoff backoff = new Backoff(config.poll(), Duration.ofSeconds(5));
        try {
            while (running) {
                try {
                    if (takeSome() == 0) {
                        signal.await(config.poll());
                    }
                    backoff.reset();
                } catch (DatabaseException databaseAway) {
                    LOG.warnf("%s waits for the database: %s", lane, databaseAway.getCause().toString());
                    backoff.sleep(() -> running);
                } catch (RuntimeException unforeseen) {
                    LOG.errorf(unforeseen, "%s goes on after a fault", lane);
                    backoff.sleep(() -> running);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int takeSome() throws InterruptedException {
        if (!places.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            return 0;
        }
        int free = 1 + places.drainPermits();
        List<Claimed> due = List.of();
        try {
            due = table.claim(lane, clock.instant(), config.lease(), free);
        } finally {
            places.release(free - due.size());
        }
        due.forEach(delivery -> Thread.ofVirtual().name("deliver-" + lane).start(() -> deliver(delivery)));
        return due.size();
    }

    private void deliver(Claimed delivery) {
        try {
            Attempt attempt = tryDelivery.attempt(delivery);
            CrashPoints.reach("delivery.before-settle");
            settle.settle(delivery, attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // the lease runs out and it is tried again
            LOG.errorf(e, "%s could not be settled", delivery);
        } finally {
            places.release();
        }
    }
}
