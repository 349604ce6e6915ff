package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** From the filed claim to the money through the gateway and all services, a face and the sandbox's bank among them, timed from when the claim was due. */
final class Paid {

    private static final double STEADY_PER_SECOND = 10;
    private static final double MOST_PER_SECOND = 60;
    private static final double SHARE_OF_CAPACITY = 0.95;
    private static final int CLIENTS = 12;
    private static final int AT_ONCE = 500;
    private static final Duration HANG = Duration.ofSeconds(2);
    private static final double LEAST_SEEN_MS = 1_500;

    private final Suite suite;
    private final Options options;
    private final Report report;
    private final Tokens tokens;
    private final AtomicInteger next = new AtomicInteger();
    private List<Claimant> claimants = List.of();
    private Phone phone;

    private Paid(Suite suite, Options options, Report report) {
        this.suite = suite;
        this.options = options;
        this.report = report;
        this.tokens = new Tokens(suite.environment(Part.CLAIMS).get("SIGAP_PUBLIC_URL"));
    }

    /** @throws IllegalStateException that says what to do, where no suite runs */
    static Suite suite(Path root) {
        Suite suite = Suite.attach(root);
        if (!suite.isReady(Part.GATEWAY)) {
            throw new IllegalStateException("claims are paid by a running suite: SIGAP_JIT=full SIGAP_GATEWAY_RATE_FACTOR=1000 ./sigap up; the rest is measured without: --only simulations,accepted,replay");
        }
        return suite;
    }

    static void run(Suite suite, Options options, Report report) throws SQLException, InterruptedException {
        new Paid(suite, options, report).measure();
    }

    private void measure() throws SQLException, InterruptedException {
        report.progress("paid: making " + options.members() + " members who may claim");
        claimants = new Newcomers(suite, tokens).make(options.members());
        Audit audit = new Audit(suite, claimants);
        try (Settled settled = new Settled(suite.kafkaAdmin())) {
            phone = new Phone(suite.gateway(), tokens, settled);
            report.progress("paid: warming up, " + options.warm().toSeconds() + " s");
            Samples warm = Load.closed(CLIENTS, options.warm(), (client, nth) -> claim());
            if (warm.count(Samples.IN) == 0) {
                throw new IllegalStateException("none of " + warm.all().size() + " claims was paid: " + warm.failures());
            }
            report.progress("paid: a fault that must be seen, payment-service hangs for " + HANG.toSeconds() + " s");
            hang();
            report.progress("paid: " + Math.round(STEADY_PER_SECOND) + "/s for " + options.window().toSeconds() + " s");
            Samples steady = Load.open(STEADY_PER_SECOND, options.window(), (client, nth) -> claim());
            report.figure("filed_to_paid_p50_ms", steady.percentile(50, Samples.IN), "open loop at 10/s, from when it was due until claims-service has said PAID; bar 500");
            report.figure("filed_to_paid_p99_ms", steady.percentile(99, Samples.IN), "bar 2,000");
            report.figure("filed_to_paid_failed", steady.failed(), "of " + steady.all().size() + "; bar 0 " + steady.failures());
            report.progress("paid: as many as they can, " + options.window().toSeconds() + " s");
            Samples most = Load.closed(CLIENTS, options.window(), (client, nth) -> claim());
            report.figure("filed_to_paid_most_per_s", most.perSecond(), "closed loop of " + CLIENTS);
            sustained(Math.min(MOST_PER_SECOND, SHARE_OF_CAPACITY * most.perSecond()));
            through(audit);
        }
    }

    /** What comes in faster than it is paid makes the last one late, so the rate is that of the payments. */
    private void sustained(double perSecond) {
        report.progress("paid: " + Math.round(perSecond) + "/s for " + options.sustained().toSeconds() + " s");
        Samples sustained = Load.open(perSecond, options.sustained(), (client, nth) -> claim());
        report.figure("filed_to_paid_per_s", sustained.perSecond(), "paid a second over " + options.sustained().toSeconds() + " s, asked at " + Math.round(perSecond * 10) / 10.0 + "/s; bar 40");
        report.figure("sustained_p99_ms", sustained.percentile(99, Samples.IN), "meanwhile");
        report.figure("sustained_failed", sustained.failed(), "of " + sustained.all().size() + "; bar 0 " + sustained.failures());
    }

    /** The rest, up to the number that is to have gone through all services, and then the books. */
    private void through(Audit audit) throws SQLException, InterruptedException {
        int goal = Math.min(options.through(), claimants.size());
        for (int left = goal - next.get(); left > 0; left = goal - next.get()) {
            report.progress("paid: " + left + " more, to " + goal);
            Load.each(CLIENTS, Math.min(left, AT_ONCE), (client, nth) -> claim());
        }
        audit.tell(Math.min(next.get(), claimants.size()), report);
    }

    private void hang() throws InterruptedException {
        Thread hanging = Thread.ofVirtual().start(() -> {
            suite.pause(Part.PAYMENT);
            try {
                Thread.sleep(HANG);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                suite.resume(Part.PAYMENT);
            }
        });
        Samples seen = Load.open(2, HANG, (client, nth) -> claim());
        hanging.join();
        double slowest = seen.percentile(99, Samples.IN);
        if (!(slowest > LEAST_SEEN_MS)) {
            throw new IllegalStateException("payment-service hung for " + HANG.toSeconds() + " s, and the slowest claim took " + slowest + " ms: this bench cannot be believed");
        }
        report.figure("paid_planted_ms", slowest, "slowest while payment-service hung for 2 s: must show it");
    }

    private int claim() {
        int number = next.getAndIncrement();
        if (number >= claimants.size()) {
            throw new IllegalStateException("all " + claimants.size() + " members have claimed");
        }
        return phone.claim(claimants.get(number));
    }
}
