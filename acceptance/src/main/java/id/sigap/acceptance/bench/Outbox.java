package id.sigap.acceptance.bench;

import id.sigap.servers.DurableServers;
import id.sigap.servers.KafkaOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * {@code ./sigap bench outbox}: how fast the relay drains a backlog, how soon a committed event reaches a consumer, and what
 * the broker itself could take, in one run on one pair of servers.
 */
public final class Outbox {

    private static final int BACKLOG = 200_000;
    private static final int BULK = 100_000;
    private static final int RATE_PER_SECOND = 500;
    private static final int SECONDS = 20;
    private static final int WARM_SECONDS = 60;
    private static final int PAYLOAD_BYTES = 150;

    private Outbox() {
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("outbox: PostgreSQL and Kafka fresh, fsync on, one probe service, all on this machine\n");
        try (DurableServers servers = new DurableServers(KafkaOptions.forTests().withJvm(List.of("-Xmx1g", "-XX:+UseG1GC")))) {
            Report report = new Report("outbox", servers.postgres().access().setting("fsync"));
            report.progress("a planted double, which must be reported");
            planted(servers, report);
            report.progress("draining a backlog of " + BACKLOG);
            drain(servers, report);
            report.progress("one code behind a mass of " + BULK);
            codeBehindBulk(servers, report);
            report.progress("commit to consumer at " + RATE_PER_SECOND + "/s, " + (WARM_SECONDS + SECONDS) + " s");
            latency(servers, report);
            report.progress("the broker alone");
            double limit = ProducerLimit.recordsPerSecond(servers, BACKLOG, PAYLOAD_BYTES);
            report.figure("limit_per_s", limit, "kafka-producer-perf-test, acks=all, same broker, same size");
            System.out.println();
            report.publish(Path.of(System.getProperty("sigap.root")));
        }
    }

    /** First the counting itself is tried: a relay killed between send and delete sends twice, which must be reported. */
    private static void planted(DurableServers servers, Report report) throws IOException {
        String database = servers.createDatabase("planted");
        try (Listener listener = new Listener(servers)) {
            try (Probe probe = new Probe(servers, database, true, "outbox.before-delete")) {
                probe.append(UUID.randomUUID()).join();
                probe.awaitPoint();
            }
            try (Probe again = new Probe(servers, database, true, null)) {
                again.append(UUID.randomUUID()).join();
                listener.readUntil(2, Duration.ofSeconds(15));
            }
            if (listener.tally.doubled() == 0) {
                throw new IllegalStateException("the planted double was not reported: this bench cannot be believed");
            }
            report.figure("planted_doubled", listener.tally.doubled(), "relay killed between send and delete, inbox off: must be > 0");
        }
    }

    private static void drain(DurableServers servers, Report report) throws IOException, SQLException {
        String database = servers.createDatabase("drain");
        // migrates, and lets nothing out
        new Probe(servers, database, false, null).close();
        fill(servers, database, BACKLOG, 0);
        try (Listener listener = new Listener(servers); Probe probe = new Probe(servers, database, true, null)) {
            listener.readUntil(BACKLOG, Duration.ofSeconds(30));
            double seconds = (listener.lastNanos - listener.firstNanos) / 1e9;
            report.figure("drained_per_s", BACKLOG / seconds, "a backlog of " + BACKLOG + ", first to last at a consumer; bar 10000");
            report.figure("drain_lost", listener.tally.lost(BACKLOG), "bar 0");
            report.figure("drain_doubled", listener.tally.doubled(), "bar 0 (nothing was killed)");
            report.figure("drain_disordered", listener.tally.disordered(), "bar 0");
        }
    }

    private static void fill(DurableServers servers, String database, int rows, int lane) throws SQLException {
        try (Connection c = servers.connect(database);
                PreparedStatement fill = c.prepareStatement("""
                        insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, lane)
                        select gen_random_uuid(), ?, 'claim-' || n % 1000, 'sigap.claims.hold-requested', 1 + n / 1000,
                            rpad('{"claimId":"' || gen_random_uuid() || '","personId":"' || gen_random_uuid()
                                || '","at":"2026-01-01T00:00:00Z"', ?, ' ') || '}', now(), ?
                        from generate_series(0, ? - 1) n""")) {
            fill.setString(1, Probe.TOPIC.topicName());
            fill.setInt(2, PAYLOAD_BYTES - 1);
            fill.setInt(3, lane);
            fill.setInt(4, rows);
            fill.executeUpdate();
        }
    }

    /** Interactive events go first: one appended behind a mass of bulk events reaches a consumer before nearly all of them. */
    private static void codeBehindBulk(DurableServers servers, Report report) throws IOException, SQLException {
        String database = servers.createDatabase("bulk");
        try (Probe probe = new Probe(servers, database, true, null)) {
            for (int i = 0; i < 50; i++) {
                probe.append(UUID.randomUUID()).join();
            }
            fill(servers, database, BULK, 1);
            try (Listener listener = new Listener(servers)) {
                String code = UUID.randomUUID().toString();
                long asked = System.nanoTime();
                probe.append(UUID.fromString(code)).join();
                double millis = listener.millisUntil(code, asked, Duration.ofSeconds(30));
                report.figure("code_behind_bulk_ms", millis, "one event behind " + BULK + " bulk ones, request to consumer; bar 1000");
            }
        }
    }

    /** Open loop: one append each 2 ms whatever became of those before; timed from the commit, which the probe tells, to a consumer. */
    private static void latency(DurableServers servers, Report report) throws IOException {
        try (Probe probe = new Probe(servers, servers.createDatabase("latency"), true, null); Listener listener = new Listener(servers)) {
            // compiled code first, on both sides
            arrivals(probe, listener, WARM_SECONDS);
            listener.forget();
            Map<String, Instant> commits = arrivals(probe, listener, SECONDS);
            Histogram micros = new Histogram(TimeUnit.MINUTES.toMicros(5), 3);
            commits.forEach((claim, committed) -> {
                Instant arrived = listener.arrivals.get(claim);
                if (arrived != null) {
                    micros.recordValue(Math.max(0, ChronoUnit.MICROS.between(committed, arrived)));
                }
            });
            report.figure("commit_to_consumer_p50_ms", micros.getValueAtPercentile(50) / 1000.0, "at " + RATE_PER_SECOND + "/s");
            report.figure("commit_to_consumer_p99_ms", micros.getValueAtPercentile(99) / 1000.0, "at " + RATE_PER_SECOND + "/s; bar 50");
            report.figure("latency_lost", listener.tally.lost(commits.size()), "bar 0");
            report.figure("latency_doubled", listener.tally.doubled(), "bar 0");
            report.figure("latency_refused", RATE_PER_SECOND * SECONDS - commits.size(), "appends that failed; bar 0");
        }
    }

    /** When each event was committed, by claim, once all that came of them were read. */
    private static Map<String, Instant> arrivals(Probe probe, Listener listener, int seconds) {
        CompletableFuture<Map<String, Instant>> committing = probe.arrivals(RATE_PER_SECOND, seconds);
        listener.readUntil((long) RATE_PER_SECOND * seconds, Duration.ofSeconds(10));
        return committing.join();
    }
}
