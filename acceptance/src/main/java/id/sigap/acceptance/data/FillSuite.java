package id.sigap.acceptance.data;

import id.sigap.acceptance.bench.Report;
import id.sigap.local.LocalException;
import id.sigap.local.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code ./sigap data}: members by the million into the running suite, its three databases side by side. Ctrl-C ends it at any time;
 * the same command goes on from there.
 */
public final class FillSuite {

    private static final long SPARE_BYTES = 5_000_000_000L;

    private final Suite suite;
    private final Request request;
    private final Report report;

    private FillSuite(Suite suite, Request request) {
        this.suite = suite;
        this.request = request;
        this.report = new Report("data", suite.postgres().setting("fsync"));
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("sigap.root"));
        try {
            FillSuite fill = new FillSuite(Suite.attach(root), Request.read(List.of(arguments)));
            fill.run();
            fill.report.publish(root);
        } catch (IllegalArgumentException | IllegalStateException | LocalException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        Map<Store, Long> sizes = sizes();
        demandSpace(sizes.values().stream().mapToLong(Long::longValue).sum());
        System.out.printf(Locale.ROOT, "%,d members of seed %d into %s; sign in as %s with \"%s\"%n%n", request.members(), request.seed(), suite.gateway(),
                new Population(request.seed()).member(0).email(), Credentials.PASSWORD);
        long begun = System.nanoTime();
        Map<Store, Long> rows = fillAll();
        double seconds = (System.nanoTime() - begun) / 1e9;
        report.figure("members", request.members(), "in all; those that were there are not written again");
        report.figure("seconds", seconds, "all three databases side by side");
        long written = rows.values().stream().mapToLong(Long::longValue).sum();
        report.figure("rows", written, "");
        report.figure("rows_per_s", written / seconds, "");
        for (Map.Entry<Store, Long> size : sizes().entrySet()) {
            String name = size.getKey().name().toLowerCase(Locale.ROOT);
            report.figure(name + "_rows", rows.get(size.getKey()), "");
            report.figure(name + "_bytes_per_member", (double) size.getValue() / Math.max(1, request.members()), "of the whole database, indexes too");
        }
        System.out.println();
    }

    private void demandSpace(long present) throws IOException {
        long usable = Files.getFileStore(suite.layout().home()).getUsableSpace();
        long needed = SPARE_BYTES + Math.max(0, request.members() * Request.BYTES_PER_MEMBER - present);
        if (usable < needed) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%,d members need about %.0f GB more disk, of which %.0f GB are free",
                    request.members(), needed / 1e9, usable / 1e9));
        }
    }

    private Map<Store, Long> fillAll() throws InterruptedException {
        Console console = new Console(request.members());
        Map<Store, Long> rows = new EnumMap<>(Store.class);
        try (ExecutorService threads = Executors.newFixedThreadPool(Store.values().length)) {
            Map<Store, Future<Long>> running = new EnumMap<>(Store.class);
            for (Store store : Store.values()) {
                running.put(store, threads.submit(() -> new Fill(store, database(store), new Population(request.seed()), console.of(store))
                        .upTo(request.members())));
            }
            List<String> failures = new ArrayList<>();
            for (Map.Entry<Store, Future<Long>> each : running.entrySet()) {
                try {
                    rows.put(each.getKey(), each.getValue().get());
                } catch (ExecutionException failed) {
                    failures.add(each.getKey().part().title() + ": " + failed.getCause().getMessage());
                }
            }
            if (!failures.isEmpty()) {
                throw new IllegalStateException(String.join("\n", failures));
            }
        }
        return rows;
    }

    private Map<Store, Long> sizes() throws SQLException {
        Map<Store, Long> sizes = new EnumMap<>(Store.class);
        for (Store store : Store.values()) {
            try (Connection connection = database(store).connect();
                    var row = connection.createStatement().executeQuery("select pg_database_size(current_database())")) {
                row.next();
                sizes.put(store, row.getLong(1));
            }
        }
        return sizes;
    }

    private Database database(Store store) {
        return Database.of(suite.environment(store.part()));
    }
}
