package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.local.Suite;
import id.sigap.servers.DurableServers;
import id.sigap.servers.KafkaOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Measures the parts that were asked for, one after another. What one has found is kept before the next begins. */
public final class ClaimsBench {

    private static final List<String> BROKER_JVM = List.of("-Xmx512m", "-XX:+UseSerialGC");

    private final Path root;
    private final Options options;
    private final Report report;

    private ClaimsBench(Path root, Options options, Report report) {
        this.root = root;
        this.options = options;
        this.report = report;
    }

    public static void run(Path root, Options options) throws IOException, InterruptedException, SQLException {
        Report report = new Report("claims", "on");
        new ClaimsBench(root, options, report).measure();
        System.out.println();
        report.publish(root);
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        Suite suite = options.has(Options.Part.PAID) ? Paid.suite(root) : null;
        if (suite != null) {
            // Whoever interrupts this finds no part hanging afterwards.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.running().keySet().forEach(suite::resume), "resume"));
            Paid.run(suite, options, report);
            report.keep(root);
            suite.running().keySet().forEach(suite::pause);
        }
        try {
            withoutSuite();
        } finally {
            if (suite != null) {
                suite.running().keySet().forEach(suite::resume);
            }
        }
    }

    /** A suite that runs beside it is paused meanwhile. */
    private void withoutSuite() throws IOException, InterruptedException, SQLException {
        if (options.has(Options.Part.SIMULATIONS)) {
            Rates.measure(report);
            report.keep(root);
        }
        if (options.has(Options.Part.ACCEPTED) || options.has(Options.Part.REPLAY)) {
            alone();
        }
    }

    /** claims-service with servers of its own. */
    private void alone() throws IOException, InterruptedException, SQLException {
        try (DurableServers servers = new DurableServers(KafkaOptions.forTests().withJvm(BROKER_JVM));
                Programs programs = new Programs(root.resolve("target/bench/claims-logs"))) {
            if (!"on".equals(servers.postgres().access().setting("fsync"))) {
                throw new IllegalStateException("PostgreSQL does not force its writes to the disk: nothing here would be durable");
            }
            if (options.has(Options.Part.ACCEPTED)) {
                Accepted.run(root, options, report, servers, programs);
                report.keep(root);
            }
            if (options.has(Options.Part.REPLAY)) {
                Replay replay = new Replay(root, report, servers, programs);
                replay.planted();
                report.keep(root);
                if (!options.planted()) {
                    replay.whole(options.claims());
                    report.keep(root);
                }
            }
        }
    }
}
