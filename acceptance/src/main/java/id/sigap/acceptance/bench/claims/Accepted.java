package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Proc;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.servers.DurableServers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** How many claims a second claims-service accepts by itself, each judged by its rules and kept with its events before it answers; nobody consumes these. */
final class Accepted {

    private static final double SHARE_OF_CAPACITY = 0.7;
    private static final int CLIENTS = 24;
    private static final Duration REST = Duration.ofMillis(50);
    private static final Duration HANG = Duration.ofSeconds(2);
    private static final double LEAST_SEEN_MS = 1_500;

    private final Options options;
    private final Report report;
    private final DurableServers servers;
    private final ClaimsService service;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private String[] tokens;

    private Accepted(Options options, Report report, DurableServers servers, ClaimsService service) {
        this.options = options;
        this.report = report;
        this.servers = servers;
        this.service = service;
    }

    static void run(Path root, Options options, Report report, DurableServers servers, Programs programs) throws IOException, InterruptedException, SQLException {
        try (ClaimsService service = new ClaimsService(root, servers, programs, "accepted")) {
            new Accepted(options, report, servers, service).measure();
        }
    }

    private void measure() throws SQLException, InterruptedException {
        report.progress("accepted: telling claims-service of " + options.claimants() + " claimants");
        report.figure("read_model_events_per_s", new Arrivals(servers, service, report).tell(options.claimants()), "persons, memberships and balances taken in beforehand");
        tokens = IntStream.range(0, options.claimants()).parallel().mapToObj(number -> service.token(new Claimant(number))).toArray(String[]::new);
        report.progress("accepted: warming up, " + options.warm().toSeconds() + " s");
        Samples warm = Load.closed(CLIENTS, options.warm(), (client, nth) -> file());
        if (warm.count(Samples.IN) == 0) {
            throw new IllegalStateException("claims-service accepted none of " + warm.all().size() + " claims: " + warm.failures());
        }
        report.progress("accepted: as many as it can, " + options.window().toSeconds() + " s");
        Costs before = costs();
        Samples closed = Load.closed(CLIENTS, options.window(), (client, nth) -> file());
        Costs spent = costs().since(before);
        report.progress("accepted: at 70 % of " + Math.round(closed.perSecond()) + "/s, " + options.window().toSeconds() + " s");
        Samples open = Load.open(SHARE_OF_CAPACITY * closed.perSecond(), options.window(), (client, nth) -> file());
        tell(closed, spent, open);
        hang(open);
    }

    /** @return the status, or {@link Samples#NOT_SENT} where all have filed */
    private int file() {
        int number = next.getAndIncrement();
        if (number >= tokens.length) {
            LockSupport.parkNanos(REST.toNanos());
            return Samples.NOT_SENT;
        }
        int status = service.file(new Claimant(number), tokens[number]).status();
        tokens[number] = null;
        if (Samples.IN.test(status)) {
            accepted.incrementAndGet();
        }
        return status;
    }

    private void tell(Samples closed, Costs spent, Samples open) throws SQLException {
        if (next.get() > tokens.length) {
            throw new IllegalStateException("all " + tokens.length + " claimants have filed before the end: more of them are needed on this machine");
        }
        double claims = closed.count(Samples.IN) / 1000.0;
        report.figure("accepted_per_s", closed.perSecond(), "closed loop of " + CLIENTS + ", straight to the service's port; bar 500");
        report.figure("accepted_closed_p50_ms", closed.percentile(50, Samples.IN), "at full load");
        report.figure("accepted_p50_ms", open.percentile(50, Samples.IN), "open loop at 70 % of that, from when it was due");
        report.figure("accepted_p99_ms", open.percentile(99, Samples.IN), "bar 100");
        report.figure("accepted_failed", closed.failed() + open.failed(), "bar 0 " + closed.failures() + open.failures());
        report.figure("accepted_missing", Math.max(0, accepted.get() - service.count("select count(*) from claim")), "accepted and not in the database; bar 0");
        report.figure("accepted_service_ms", spent.service() / claims, "CPU time of claims-service for one claim, its relay with it");
        report.figure("accepted_database_ms", spent.database() / claims, "of PostgreSQL");
        report.figure("accepted_broker_ms", spent.broker() / claims, "of Kafka");
        report.figure("accepted_generator_ms", spent.generator() / claims, "of this bench");
    }

    /** If a service that does nothing for two seconds did not show, no time here could be believed. */
    private void hang(Samples open) throws InterruptedException {
        Thread hanging = Thread.ofVirtual().start(() -> service.hang(HANG));
        Samples seen = Load.open(Math.min(SHARE_OF_CAPACITY * open.perSecond(), 50), HANG.multipliedBy(2), (client, nth) -> file());
        hanging.join();
        double slowest = seen.percentile(99, Samples.IN);
        if (!(slowest > LEAST_SEEN_MS)) {
            throw new IllegalStateException("claims-service hung for " + HANG.toSeconds() + " s, and the slowest hundredth took " + slowest + " ms: this bench cannot be believed");
        }
        report.figure("accepted_planted_ms", slowest, "slowest hundredth while the service hung for 2 s: must show it");
    }

    private record Costs(double service, double database, double broker, double generator) {
        Costs since(Costs before) {
            return new Costs(service - before.service, database - before.database, broker - before.broker, generator - before.generator);
        }
    }

    private Costs costs() {
        return new Costs(Proc.treeSeconds(service.pid()), Proc.treeSeconds(servers.postgres().pid()), Proc.treeSeconds(servers.kafka().pid()),
                Proc.secondsOf(ProcessHandle.current().pid()));
    }
}
