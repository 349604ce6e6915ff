package id.sigap.platform.timer;

import id.sigap.platform.PlatformConfig;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.load.Backoff;
import id.sigap.platform.load.OneLooks;
import id.sigap.platform.sql.DatabaseException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Fires timers that are due, a few at once. Every replica may run it: a timer is claimed by one. */
@ApplicationScoped
public class TimerWorker {

    private static final Logger LOG = Logger.getLogger(TimerWorker.class);
    private static final int THREADS = 4;
    private static final Duration IDLE = Duration.ofMillis(250);
    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(10);

    private final Map<String, TimerHandler> handlers;
    private final TimerTable table;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Duration lease;
    private final List<Thread> threads = new ArrayList<>();
    private final OneLooks looks = new OneLooks(IDLE);
    private volatile boolean running;

    TimerWorker(@All List<TimerHandler> handlers, TimerTable table, Clock clock, MeterRegistry metrics,
            PlatformConfig config) {
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
        this.table = table;
        this.clock = clock;
        this.metrics = metrics;
        this.lease = config.timers().lease();
    }

    void start(@Observes StartupEvent event) {
        if (handlers.isEmpty()) {
            return;
        }
        running = true;
        for (int i = 0; i < THREADS; i++) {
            threads.add(Thread.ofPlatform().name("timer-" + i).daemon().start(this::run));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        Backoff backoff = new Backoff(IDLE, Duration.ofSeconds(5));
        while (running) {
            try {
                looks.next(() -> table.claim(clock.instant(), lease, handlers.keySet()), () -> running).ifPresent(this::fire);
                backoff.reset();
            } catch (DatabaseException databaseAway) {
                LOG.warnf("timers wait: %s", databaseAway.getCause().toString());
                backoff.sleep(() -> running);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void fire(TimerTable.Claimed claimed) {
        TimerHandler handler = handlers.get(claimed.timer().kind());
        TimerHandler.Outcome outcome;
        try {
            CrashPoints.reach("timer.before-fire", claimed.timer().kind());
            outcome = handler.fire(claimed.timer());
            CrashPoints.reach("timer.before-done", claimed.timer().kind());
        } catch (RuntimeException | Error failure) {
            failed(claimed, handler, failure);
            return;
        }
        switch (outcome) {
            case TimerHandler.Outcome.Done() -> table.done(claimed);
            case TimerHandler.Outcome.Again(Duration after) -> table.again(claimed, clock.instant().plus(after));
        }
    }

    private void failed(TimerTable.Claimed claimed, TimerHandler handler, Throwable failure) {
        Timer timer = claimed.timer();
        String error = failure.getClass().getSimpleName();
        Instant now = clock.instant();
        if (timer.attempt() >= handler.maxAttempts()) {
            LOG.errorf(failure, "timer %s is set aside after %d attempts", timer.kind(), timer.attempt());
            metrics.counter("timers.parked", "kind", timer.kind()).increment();
            table.park(claimed, now, error);
            return;
        }
        LOG.warnf("timer %s failed (attempt %d): %s", timer.kind(), timer.attempt(), failure.toString());
        long factor = 1L << Math.min(timer.attempt() - 1, 20);
        long millis = Math.min(LONGEST_RETRY.toMillis(), FIRST_RETRY.toMillis() * factor);
        table.failed(claimed, now.plusMillis(millis / 2 + java.util.concurrent.ThreadLocalRandom.current().nextLong(millis / 2 + 1)), error);
    }
}
