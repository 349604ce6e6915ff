package id.sigap.acceptance.bench.payments;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.servers.Jdk;
import id.sigap.servers.PostgresOptions;
import id.sigap.servers.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Measures payment-service's ledger on a PostgreSQL of this run's own, with fsync on. The ledger's own classes run in a JVM of their own on the
 * service's libraries; what one part has found is kept before the next begins.
 */
public final class PaymentsBench {

    private static final String PASSWORD = "bench-secret";
    private static final Duration LONGEST = Duration.ofHours(3);

    private final Path root;
    private final Options options;
    private final Report report;
    private final PostgresServer server;
    private final Programs programs;

    private PaymentsBench(Path root, Options options, Report report, PostgresServer server, Programs programs) {
        this.root = root;
        this.options = options;
        this.report = report;
        this.server = server;
        this.programs = programs;
    }

    public static void run(Path root, Options options) throws IOException, InterruptedException {
        try (PostgresServer server = PostgresServer.start(PostgresOptions.forTests().withFsync());
                Programs programs = new Programs(root.resolve("target/bench/payments-logs"))) {
            Report report = new Report("payments", server.access().setting("fsync"));
            if (!"on".equals(server.access().setting("fsync"))) {
                throw new IllegalStateException("PostgreSQL does not force its writes to the disk: nothing here would be durable");
            }
            new PaymentsBench(root, options, report, server, programs).measure();
            System.out.println();
            report.publish(root);
        }
    }

    private void measure() throws IOException, InterruptedException {
        if (options.has(Options.Part.POSTINGS)) {
            planted();
            report.keep(root);
            if (!options.planted()) {
                postings();
                report.keep(root);
            }
        }
        if (options.has(Options.Part.BALANCES)) {
            balances();
        }
    }

    /** @throws IllegalStateException if what is lost and what is changed on purpose are not both found */
    private void planted() throws IOException, InterruptedException {
        report.progress("postings: one transfer is lost after it was acknowledged and one balance is changed: both must be found");
        Properties found = inJvm(Poster.Task.PLANTED, 200, 0);
        report.figure("planted_lost", whole(found, "lost"), "one was rolled back after it was acknowledged: must be 1");
        report.figure("planted_changed", whole(found, "changed"), "one balance was changed past the triggers: must be 1");
        if (whole(found, "lost") != 1 || whole(found, "changed") != 1) {
            throw new IllegalStateException("one lost transfer and one changed balance were planted; found were " + found + ": this bench cannot be believed");
        }
    }

    private void postings() throws IOException, InterruptedException {
        report.progress("postings: " + options.members() + " accounts; warm " + options.warm().toSeconds() + " s, then one by one, at 70 % of that, and in batches, "
                + options.window().toSeconds() + " s each");
        Properties found = inJvm(Poster.Task.POSTINGS, options.members(), 0);
        report.figure("transfers_single_per_s", number(found, "single_per_s"), Poster.SESSIONS + " sessions, a durable commit for each; bar 500");
        report.figure("transfer_p50_ms", number(found, "p50_ms"), "at 70 % of that, from when it was due");
        report.figure("transfer_p99_ms", number(found, "p99_ms"), "bar 50");
        report.figure("transfers_batched_per_s", number(found, "batched_per_s"), Poster.BATCH + " in a transaction, " + Poster.BATCHERS + " sessions; bar 2,000");
        report.figure("transfers_failed", whole(found, "failed"), "not acknowledged; bar 0");
        report.figure("transfers_posted", whole(found, "posted"), "acknowledged in all");
        report.figure("transfers_lost", whole(found, "lost"), "acknowledged and not kept; bar 0");
        report.figure("balances_changed", whole(found, "changed"), "accounts whose balance is not the sum of their entries; bar 0");
    }

    private void balances() throws IOException, InterruptedException {
        report.progress("balances: " + options.held() + " accounts, of which " + options.decades() + " have ten years of entries");
        Properties found = inJvm(Poster.Task.BALANCES, options.held(), options.decades());
        report.figure("balance_accounts", whole(found, "accounts"), "in the table");
        report.figure("balance_entries", whole(found, "entries"), "of ten years, for " + options.decades() + " accounts");
        report.figure("balance_p99_ms", number(found, "now_p99_ms"), "all balances of one member; bar 5");
        report.figure("balance_past_p99_ms", number(found, "past_p99_ms"), "of one account at a day in its ten years; bar 5");
    }

    private Properties inJvm(Poster.Task task, int accounts, int decades) throws IOException, InterruptedException {
        String database = task.name().toLowerCase(Locale.ROOT);
        server.createDatabase(database, database, PASSWORD);
        Path answers = Files.createTempFile("payments", ".properties");
        try {
            programs.run(database, List.of(Jdk.java(), "-Xmx512m", "-XX:+UseSerialGC", "-Dsigap.root=" + root, "-cp", classPath(), Poster.class.getName(),
                    task.name(), answers.toString(), server.url(database), database, Integer.toString(accounts), Integer.toString(decades),
                    options.warm().toString(), options.window().toString()), root, Map.of(Poster.PASSWORD, PASSWORD), LONGEST);
            Properties found = new Properties();
            try (var reader = Files.newBufferedReader(answers)) {
                found.load(reader);
            }
            return found;
        } finally {
            Files.delete(answers);
        }
    }

    /** The service as it is shipped, and this bench. */
    private String classPath() {
        Path app = root.resolve("payment-service/target/quarkus-app");
        return String.join(File.pathSeparator, app.resolve("app") + "/*", app.resolve("lib/main") + "/*", app.resolve("lib/boot") + "/*",
                System.getProperty("java.class.path"));
    }

    private static double number(Properties found, String key) {
        return Double.parseDouble(found.getProperty(key));
    }

    private static long whole(Properties found, String key) {
        return Long.parseLong(found.getProperty(key));
    }
}
