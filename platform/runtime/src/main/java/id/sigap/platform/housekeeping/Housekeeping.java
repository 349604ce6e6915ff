package id.sigap.platform.housekeeping;

import id.sigap.platform.idempotency.KeptAnswers;
import id.sigap.platform.inbox.InboxMemory;
import id.sigap.platform.security.Revocations;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    private final AgroalDataSource database;
    private final KeptAnswers answers;
    private final InboxMemory inbox;
    private final Revocations revocations;
    private final AtomicLong outboxPending = new AtomicLong();
    private final AtomicLong outboxAgeSeconds = new AtomicLong();
    private final AtomicLong parkedKeys = new AtomicLong();
    private final AtomicLong parkedTimers = new AtomicLong();
    private ScheduledExecutorService clock;

    Housekeeping(AgroalDataSource database, KeptAnswers answers, InboxMemory inbox, Revocations revocations, MeterRegistry metrics) {
        this.database = database;
        this.answers = answers;
        this.inbox = inbox;
        this.revocations = revocations;
        metrics.gauge("outbox.pending", outboxPending);
        metrics.gauge("outbox.oldest.age.seconds", outboxAgeSeconds);
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

    private interface Chore {
        void run() throws SQLException;
    }

    private static void calmly(Chore chore) {
        try {
            chore.run();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("housekeeping waits: %s", e.toString());
        }
    }

    private void measure() throws SQLException {
        try (Connection c = database.getConnection(); Statement s = c.createStatement(); ResultSet row = s.executeQuery("""
                select (select count(*) from outbox),
                    coalesce((select extract(epoch from now() - min(occurred_at)) from outbox), 0),
                    (select count(*) from (select distinct consumer, topic, key from parked_event) k),
                    (select count(*) from timer where parked_at is not null)""")) {
            row.next();
            outboxPending.set(row.getLong(1));
            outboxAgeSeconds.set(row.getLong(2));
            parkedKeys.set(row.getLong(3));
            parkedTimers.set(row.getLong(4));
        }
    }

    private void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                answers.prune(ANSWERS);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        QuarkusTransaction.requiringNew().run(() -> inbox.prune(INBOX));
        QuarkusTransaction.requiringNew().run(() -> revocations.prune(SESSIONS));
    }
}
