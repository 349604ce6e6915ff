package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.servers.DurableServers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Five times what the service can do, from devices that nobody knows, while people with known devices sign in as well. */
final class Overload {

    private static final double TIMES = 5;
    private static final double KNOWN_SHARE = 0.1;
    private static final double KNOWN_MILLIS = 500;
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);
    private static final int ROW = 10;

    private final AuthService service;
    private final DurableServers servers;
    private final int people;
    private final double capacity;
    private final double calmMillis;

    /**
     * @param capacity   logins per second
     * @param calmMillis within which a login is answered when all is calm
     */
    Overload(AuthService service, DurableServers servers, int people, double capacity, double calmMillis) {
        this.service = service;
        this.servers = servers;
        this.people = people;
        this.capacity = capacity;
        this.calmMillis = calmMillis;
    }

    void run(Duration length, Report report) {
        service.program().resume();
        CompletableFuture<Double> recovery = CompletableFuture.supplyAsync(this::recovery, CompletableFuture.delayedExecutor(length.toMillis(),
                TimeUnit.MILLISECONDS, task -> Thread.ofPlatform().start(task)));
        CompletableFuture<Samples> known = CompletableFuture.supplyAsync(
                () -> Load.open(KNOWN_SHARE * capacity, length, (client, nth) -> service.signIn(nth % people).status()),
                task -> Thread.ofPlatform().start(task));
        Cpu before = Cpu.now(service, servers);
        Samples strangers = Load.open(TIMES * capacity, length,
                (client, nth) -> service.signInAsStranger((nth + people / 2) % people, nth).status());
        Samples owners = known.join();
        Cpu taken = Cpu.now(service, servers).since(before);
        double goodput = (strangers.count(Samples.IN) + owners.count(Samples.IN)) / (double) length.toMillis() * 1000;
        report.figure("overload_seconds", length.toSeconds(), "strangers at " + TIMES + " x own capacity, known devices at " + KNOWN_SHARE + " x");
        report.figure("goodput_share", goodput / capacity, "logins per second under overload to those without; bar 0.9");
        double seconds = length.toMillis() / 1000.0;
        report.figure("overload_server_cores", taken.server() / seconds, "cores that the service took; generator " + cores(taken.generator() / seconds) + ", PostgreSQL "
                + cores(taken.database() / seconds) + ", Kafka " + cores(taken.broker() / seconds) + ", others " + cores(taken.others() / seconds));
        report.figure("refused", strangers.count(Samples.REFUSED), "of " + strangers.all().size() + " strangers; all that did not get in: " + strangers.failures());
        report.figure("refused_p50_ms", strangers.percentile(50, Samples.REFUSED), "from when it was due");
        report.figure("refused_p99_ms", strangers.percentile(99, Samples.REFUSED), "bar 50");
        report.figure("neither_in_nor_refused", strangers.all().size() - strangers.count(Samples.IN) - strangers.count(Samples.REFUSED),
                "timeouts and errors of strangers; bar 0");
        report.figure("known_devices", owners.all().size(), "that signed in meanwhile; not in: " + owners.failures());
        report.figure("known_device_within_500ms", owners.shareWithin(KNOWN_MILLIS), "share of all of them; bar 0.95");
        report.figure("known_device_p99_ms", owners.percentile(99, Samples.IN), "");
        report.figure("recovery_s", recovery.join(), "after the overload until " + ROW + " logins in a row are as quick as before; bar 5");
    }

    private static String cores(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Seconds until a row of sign-ins begins that are all as quick as when it was calm. */
    private double recovery() {
        long over = System.nanoTime();
        long began = over;
        int row = 0;
        while (row < ROW && System.nanoTime() - over < LONGEST_RECOVERY.toNanos()) {
            long asked = System.nanoTime();
            int status = service.signIn(row).status();
            boolean calm = Samples.IN.test(status) && System.nanoTime() - asked <= calmMillis * 1e6;
            row = calm ? row + 1 : 0;
            began = calm ? began : System.nanoTime();
        }
        return (began - over) / 1e9;
    }
}
