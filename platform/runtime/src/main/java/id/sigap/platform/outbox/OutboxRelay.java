package id.sigap.platform.outbox;

import id.sigap.platform.PlatformConfig;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.kafka.KafkaSettings;
import id.sigap.platform.load.Backoff;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to the broker. One replica of a service leads at a time; the others stand by. It keeps no position:
 * what is in the table is what is still to be sent, so a transaction that commits late is never passed over.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration STANDBY = Duration.ofSeconds(1);
    // replicas that only write tell the leader at most once in this time
    private static final long NOTIFY_EVERY_MILLIS = 20;

    private final PlatformConfig config;
    private final KafkaSettings kafka;
    private final RelaySignal signal;
    private final String url;
    private final String user;
    private final String password;
    private final Counter sent;
    private final Counter parked;
    private final AtomicInteger leading = new AtomicInteger();
    private volatile boolean running;
    private Thread thread;
    private Thread listener;

    OutboxRelay(PlatformConfig config, KafkaSettings kafka, RelaySignal signal, MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.config = config;
        this.kafka = kafka;
        this.signal = signal;
        this.url = url;
        this.user = user;
        this.password = password;
        this.sent = metrics.counter("outbox.sent");
        this.parked = metrics.counter("outbox.parked");
        metrics.gauge("outbox.leading", leading);
    }

    void start(@Observes StartupEvent event) {
        if (!config.outbox().relay()) {
            return;
        }
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        listener = Thread.ofPlatform().name("outbox-listener").daemon().start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.wake();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
            listener.interrupt();
        }
    }

    private void run() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5));
        while (running) {
            try (RelaySession session = RelaySession.open(url, user, password)) {
                if (session.tryLead()) {
                    lead(session, backoff);
                } else {
                    standBy(session);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("the outbox waits: %s", e.toString());
                LOG.debug("why the outbox waits", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                leading.set(0);
            }
            backoff.sleep(() -> running);
        }
    }

    /** Tells the leader of rows that this replica wrote; returns from time to time to ask for the lead. */
    private void standBy(RelaySession session) throws SQLException, InterruptedException {
        long until = System.nanoTime() + STANDBY.toNanos();
        while (running && System.nanoTime() < until) {
            if (signal.await(Duration.ofMillis(200))) {
                session.notifyLeader();
                Thread.sleep(NOTIFY_EVERY_MILLIS);
            }
        }
    }

    private void lead(RelaySession session, Backoff backoff) throws SQLException, InterruptedException {
        try (BatchSender sender = new BatchSender(kafka, config.service())) {
            leading.set(1);
            LOG.info("this replica relays the outbox");
            HeldTopics held = new HeldTopics();
            while (running) {
                long begun = System.nanoTime();
                List<OutboxRow> rows = session.read(config.outbox().batch(), held.now());
                if (rows.isEmpty()) {
                    signal.await(config.outbox().poll());
                } else {
                    send(session, sender, rows, held);
                    if (rows.size() < config.outbox().batch()) {
                        pause(rows, System.nanoTime() - begun);
                    }
                }
                backoff.reset();
            }
        }
    }

    /** After a batch that was not full: what nobody waits for gathers for longer, unless something comes that somebody waits for. */
    private void pause(List<OutboxRow> sent, long takenNanos) throws InterruptedException {
        if (sent.stream().allMatch(row -> row.lane() == Lane.BULK.code())) {
            signal.await(config.outbox().bulkPace().minusNanos(takenNanos));
        } else {
            Thread.sleep(config.outbox().pace().minusNanos(takenNanos));
        }
    }

    private void send(RelaySession session, BatchSender sender, List<OutboxRow> rows, HeldTopics held) throws SQLException {
        CrashPoints.reach("outbox.before-send");
        try {
            sender.send(rows);
        } catch (BatchSender.Refused refused) {
            setAside(session, refused, held);
            return;
        }
        CrashPoints.reach("outbox.before-delete");
        session.delete(rows);
        sent.increment(rows.size());
    }

    private void setAside(RelaySession session, BatchSender.Refused refused, HeldTopics held) throws SQLException {
        switch (refused.fault) {
            case ROW -> {
                LOG.errorf("parked an event of %s that cannot be sent: %s", refused.row.topic(), refused.getMessage());
                session.park(refused.row, refused.getMessage());
                parked.increment();
            }
            case TOPIC -> {
                LOG.errorf("events of %s wait, the broker refuses the topic: %s", refused.row.topic(), refused.getMessage());
                held.hold(refused.row.topic());
            }
        }
    }

    /** Hears other replicas' notifications on a session of its own, since the leading one is busy sending. */
    private void listen() {
        Backoff backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));
        while (running) {
            try (RelaySession session = RelaySession.open(url, user, password)) {
                session.listen();
                backoff.reset();
                while (running) {
                    if (session.notified(2_000) && leading.get() == 1) {
                        signal.wake();
                    }
                    session.ping();
                }
            } catch (SQLException | RuntimeException e) {
                LOG.debugf("the outbox listener waits: %s", e.toString());
            }
            backoff.sleep(() -> running);
        }
    }
}
