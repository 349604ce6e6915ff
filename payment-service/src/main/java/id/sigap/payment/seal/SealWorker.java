package id.sigap.payment.seal;

import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Has the ledger sealed each second, beside the work and never in it, and measures what waits. */
@ApplicationScoped
class SealWorker {

    private static final Logger LOG = Logger.getLogger(SealWorker.class);
    private static final int MEASURE_SECONDS = 10;
    /** Seals made in one go, so that the end of the process never waits for a long backlog. */
    private static final int AT_ONCE = 20;

    private final SealLedger seal;
    private final Database db;
    private final LedgerConfig.Sealing config;
    private final Counter sealed;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldestSeconds = new AtomicLong();
    private ScheduledExecutorService clock;

    SealWorker(SealLedger seal, Database db, LedgerConfig config, MeterRegistry metrics) {
        this.seal = seal;
        this.db = db;
        this.config = config.seal();
        this.sealed = metrics.counter("ledger.sealed");
        metrics.gauge("ledger.unsealed", waiting);
        metrics.gauge("ledger.unsealed.age.seconds", oldestSeconds);
    }

    private record Backlog(long transfers, long ageSeconds) {
    }

    void start(@Observes StartupEvent event) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("ledger-seals").daemon().unstarted(work));
        clock.scheduleWithFixedDelay(() -> calmly(this::measure), MEASURE_SECONDS, MEASURE_SECONDS, TimeUnit.SECONDS);
        if (config.enabled()) {
            long pause = config.every().toMillis();
            clock.scheduleWithFixedDelay(() -> calmly(this::seal), pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (clock != null) {
            clock.shutdown();
            if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
                clock.shutdownNow();
            }
        }
    }

    private void calmly(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.warnf("seals wait: %s", e.toString());
            LOG.debug("why seals wait", e);
        }
    }

    private void seal() {
        int made = seal.next();
        for (int i = 1; made > 0; i++) {
            sealed.increment(made);
            made = i < AT_ONCE ? seal.next() : 0;
        }
    }

    private void measure() {
        Backlog now = db.first("""
                select count(*) as transfers, coalesce(extract(epoch from now() - min(created_at)), 0)::bigint as age from ledger_unsealed""",
                row -> new Backlog(row.number("transfers"), row.number("age"))).orElseThrow();
        waiting.set(now.transfers());
        oldestSeconds.set(now.ageSeconds());
    }
}
