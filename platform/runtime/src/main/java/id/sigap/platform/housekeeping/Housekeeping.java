package id.sigap.platform.housekeeping;

import id.sigap.platform.crypto.KeyProgress;
import id.sigap.platform.idempotency.KeptAnswers;
import id.sigap.platform.inbox.InboxMemory;
import id.sigap.platform.security.Revocations;
import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Forgets what need not be remembered any more, and measures what waits. */
@ApplicationScoped
public class Housekeeping {

    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration ANSWERS = Duration.ofHours(48);
    /** Longer than any facts topic that reactions read keeps its records. */
    private static final Duration INBOX = Duration.ofDays(14);
    private static final Duration SESSIONS = Duration.ofDays(1);
    private static final int MEASURE_SECONDS = 10;

    private final Database database;
    private final KeptAnswers answers;
    private final InboxMemory inbox;
    private final Revocations revocations;
    private final KeyProgress keys;
    private final AtomicLong outboxPending = new AtomicLong();
    private final AtomicLong outboxAgeSeconds = new AtomicLong();
    private final AtomicLong outboxParked = new AtomicLong();
    private final AtomicLong parkedKeys = new AtomicLong();
    private final AtomicLong parkedTimers = new AtomicLong();
    private ScheduledExecutorService clock;

    Housekeeping(Database database, KeptAnswers answers, InboxMemory inbox, Revocations revocations, KeyProgress keys,
            MeterRegistry metrics) {
        this.database = database;
        this.answers = answers;
        this.inbox = inbox;
        this.revocations = revocations;
        this.keys = keys;
        metrics.gauge("outbox.pending", outboxPending);
        metrics.gauge("outbox.oldest.age.seconds", outboxAgeSeconds);
        metrics.gauge("outbox.parked.now", outboxParked);
        metrics.gauge("events.parked.keys", parkedKeys);
        metrics.gauge("timers.parked.now", parkedTimers);
    }

    void start(@Observes StartupEvent event) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("housekeeping").daemon().unstarted(work));
        clock.scheduleWithFixedDelay(() -> calmly(this::measure), MEASURE_SECONDS, MEASURE_SECONDS, TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(() -> calmly(this::forget), 5, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    private static void calmly(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.warnf("housekeeping waits: %s", e.toString());
        }
    }

    private void measure() {
        outboxPending.set(figure("select count(*) from outbox"));
        outboxAgeSeconds.set(figure("select coalesce(extract(epoch from now() - min(occurred_at)), 0)::bigint from outbox"));
        outboxParked.set(figure("select count(*) from outbox_parked"));
        parkedKeys.set(figure("select count(*) from (select distinct consumer, topic, key from parked_event) k"));
        parkedTimers.set(figure("select count(*) from timer where parked_at is not null"));
        keys.measure();
    }

    private long figure(String sql) {
        return database.first(sql, row -> row.result().getLong(1)).orElseThrow();
    }

    private void forget() {
        QuarkusTransaction.requiringNew().run(() -> answers.prune(ANSWERS));
        QuarkusTransaction.requiringNew().run(() -> inbox.prune(INBOX));
        QuarkusTransaction.requiringNew().run(() -> revocations.prune(SESSIONS));
    }
}
