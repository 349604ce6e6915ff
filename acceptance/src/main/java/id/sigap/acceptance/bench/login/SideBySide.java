package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.data.Database;
import id.sigap.acceptance.data.Fill;
import id.sigap.acceptance.data.Population;
import id.sigap.acceptance.data.Store;
import id.sigap.contracts.event.Service;
import id.sigap.local.Layout;
import id.sigap.local.Part;
import id.sigap.local.SecretFiles;
import id.sigap.servers.DurableServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** auth-service and Keycloak on one PostgreSQL, in turn: while one is measured the other is paused. */
public final class SideBySide {

    private static final String OWN = "auth";
    private static final Duration HASHING = Duration.ofSeconds(3);
    private static final long BYTES_PER_ACCOUNT = 2_000;
    private static final long SPARE_BYTES = 3_000_000_000L;

    private final Settings settings;
    private final Path root;
    private final DurableServers servers;
    private final Programs programs;
    private final Layout layout;
    private final Report report;
    private final HashRate hashing = new HashRate();
    private final List<Double> hashesPerSecond = new ArrayList<>();

    private SideBySide(Settings settings, Path root, DurableServers servers, Programs programs) {
        this.settings = settings;
        this.root = root;
        this.servers = servers;
        this.programs = programs;
        this.layout = new Layout(root, "bench-login");
        this.report = new Report("login", servers.postgres().access().setting("fsync"));
    }

    /**
     * Measures, prints and keeps.
     *
     * @throws IllegalArgumentException that says how it is used
     * @throws IllegalStateException    that says what is missing, or what cannot be believed
     */
    public static void run(Path root, List<String> arguments) throws IOException, InterruptedException, SQLException {
        Settings settings = Settings.read(arguments);
        System.out.println("login: auth-service and Keycloak in turn, PostgreSQL with fsync on, Argon2id " + HashRate.MEMORY_KIB + " KiB, " + HashRate.ITERATIONS
                + " passes, " + HashRate.PARALLELISM + " lane, all on this machine" + (settings.quick() ? "; short windows, for a first look only" : "") + "\n");
        try (DurableServers servers = new DurableServers(); Programs programs = new Programs(root.resolve("target/bench/login-logs"))) {
            SideBySide bench = new SideBySide(settings, root, servers, programs);
            bench.measure();
            bench.report.publish(root);
        }
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        demandSpace();
        layout.prepare();
        new SecretFiles(layout).prepare();
        hashRate();
        report.progress("auth-service: " + Settings.ACCOUNTS + " accounts, " + settings.starts() + " starts, warming up");
        AuthService service = service(OWN, Settings.ACCOUNTS);
        Track own = new Track(service, servers, settings.people());
        own.start(settings.starts());
        own.warm(settings.warm());
        report.progress("planted faults, which must be seen: wrong passwords, used tokens, a server that hangs");
        Planted.wrongIsRefused(service);
        report.figure("planted_hang_ms", Planted.hangIsSeen(service), "slowest hundredth while the service hung for 2 s: must show it");
        Track other = settings.has(Settings.Part.KEYCLOAK) ? keycloak() : null;
        inTurn(own, other);
        new Figures(report).of(own, other, Samples.median(hashesPerSecond));
        report.keep(root);
        if (other != null) {
            other.contender().program().close();
        }
        if (settings.has(Settings.Part.OVERLOAD)) {
            report.progress("overload, " + settings.overload().toSeconds() + " s");
            new Overload(service, servers, settings.people(), own.loginsPerSecond(), own.ownLoad(99)).run(settings.overload(), report);
            report.keep(root);
        }
        double steady = Track.SHARE_OF_CAPACITY * own.loginsPerSecond();
        if (settings.has(Settings.Part.OUTAGE)) {
            new Outage(service, servers, OWN, settings.people(), steady).run(settings.window(), Settings.PAIRS, report);
            report.keep(root);
        }
        if (settings.has(Settings.Part.TIMING)) {
            new Timing(service, settings.people()).run(settings.probes(), report);
            report.keep(root);
        }
        service.program().close();
        if (settings.has(Settings.Part.LARGE)) {
            AuthService small = service("auth_small", Settings.ACCOUNTS);
            AuthService large = service("auth_large", settings.large());
            new LargeSet(small, large, steady).run(settings, report);
        }
        System.out.println();
    }

    private void inTurn(Track own, Track other) {
        for (int pair = 1; pair <= Settings.PAIRS; pair++) {
            report.progress("as many as they can, pair " + pair + " of " + Settings.PAIRS);
            hashRate();
            ordered(pair, own, other).forEach(track -> track.capacity(settings.window()));
        }
        for (int pair = 1; pair <= Settings.PAIRS; pair++) {
            report.progress("below their capacity, pair " + pair + " of " + Settings.PAIRS);
            ordered(pair, own, other).forEach(track -> track.latency(settings.window(), track == own && other != null ? other.loginsPerSecond() : 0));
        }
    }

    /** Each comes first as often as second, nearly, lest one pays for what the other leaves behind. */
    private static List<Track> ordered(int pair, Track own, Track other) {
        if (other == null) {
            return List.of(own);
        }
        return pair % 2 == 0 ? List.of(other, own) : List.of(own, other);
    }

    private void hashRate() {
        hashesPerSecond.add(hashing.perSecond(Runtime.getRuntime().availableProcessors(), HASHING));
    }

    /** With a database that its own migrations made and the generator filled; not running. */
    private AuthService service(String database, int accounts) throws IOException, InterruptedException, SQLException {
        servers.createDatabase(database);
        AuthService service = new AuthService(programs, servers, database, layout, accounts, settings.people());
        // migrates
        service.start();
        service.program().close();
        service.archiveClasses();
        Map<String, String> environment = servers.environment(Service.AUTH, database);
        Database filled = new Database(environment.get("SIGAP_DB_URL"), environment.get("SIGAP_DB_USER"), environment.get("SIGAP_DB_PASSWORD"), layout.secrets(Part.AUTH));
        int[] told = {0};
        Fill fill = new Fill(Store.AUTH, filled, new Population(Population.DEFAULT_SEED), (done, rows) -> {
            if (done - told[0] >= 100_000) {
                told[0] = done;
                report.progress(done + " of " + accounts + " accounts written");
            }
        });
        try (BulkLoad quickly = new BulkLoad(servers.postgres(), database)) {
            fill.upTo(accounts);
        }
        return service;
    }

    private Track keycloak() throws IOException, InterruptedException {
        report.progress("Keycloak " + Distribution.VERSION + ": fetching what is missing, building, importing " + Settings.ACCOUNTS + " people");
        Path home = Distribution.fetch(root, programs);
        Map<String, String> environment = servers.environment(Service.AUTH, servers.createDatabase("keycloak"));
        Keycloak keycloak = new Keycloak(programs, home, environment.get("SIGAP_DB_URL"), environment.get("SIGAP_DB_USER"), environment.get("SIGAP_DB_PASSWORD"));
        keycloak.prepare(Settings.ACCOUNTS);
        report.progress("Keycloak: " + settings.starts() + " starts, warming up");
        Track track = new Track(keycloak, servers, settings.people());
        track.start(settings.starts());
        track.warm(settings.warm());
        Planted.wrongIsRefused(keycloak);
        return track;
    }

    private void demandSpace() throws IOException {
        long needed = SPARE_BYTES + (settings.has(Settings.Part.LARGE) ? settings.large() * BYTES_PER_ACCOUNT : 0);
        long usable = Files.getFileStore(root).getUsableSpace();
        if (usable < needed) {
            throw new IllegalStateException("the large set needs " + needed / 1_000_000_000 + " GB of disk, of which " + usable / 1_000_000_000 + " are free: take fewer --accounts");
        }
    }
}
