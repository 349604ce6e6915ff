package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.Bootstrap;
import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.SignInsHang;
import id.sigap.acceptance.bench.Visitors;
import id.sigap.acceptance.bench.Window;
import id.sigap.acceptance.bench.face.Options;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Peak;
import id.sigap.acceptance.bench.load.Proc;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Outside;
import id.sigap.acceptance.data.Database;
import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A running suite under three times as many selfies as it can read: what becomes of each, and what signing in costs meanwhile. Windows with that load and without
 * take turns.
 */
public final class FaceLoad {

    private static final int LOGINS_PER_SECOND = 20;
    private static final double TIMES = 3;
    private static final int CLIENTS = 16;
    /** Selfies that may wait in the service (work.queue-limit): sign-ins are timed once they do. */
    private static final int QUEUE = 200;
    /** Longer than a selfie may wait in the service (work.deadline). */
    private static final Duration END_WITHIN = Duration.ofMinutes(11);
    private static final int PLANTED = 20;
    private static final int PLANTED_PER_SECOND = 100;
    private static final int PLANT_TRIES = 3;
    private static final Duration PLANT_SHOWS = Duration.ofSeconds(15);

    private final Suite suite;
    private final Options.Load options;
    private final Report report;
    private final Database biometric;
    private final Tokens tokens;
    private final Visitors visitors;
    private final SelfiePhone phone;

    private FaceLoad(Suite suite, Options.Load options) {
        this.suite = suite;
        this.options = options;
        this.report = Report.ofPart("load", "face", suite.postgres().setting("fsync"));
        this.biometric = Database.of(suite.environment(Part.BIOMETRIC));
        this.tokens = new Tokens(suite.environment(Part.BIOMETRIC).get("SIGAP_PUBLIC_URL"));
        this.visitors = new Visitors(Api.at(suite.gateway()), new Outside(suite.url(Part.SANDBOX)));
        this.phone = new SelfiePhone(suite.gateway(), tokens);
    }

    /** @throws IllegalStateException that says what to do where no suite runs, or that a planted fault was not noticed */
    public static void run(Path root, Options.Load options) throws SQLException, InterruptedException {
        Suite suite = Suite.attach(root);
        if (!suite.isReady(Part.GATEWAY)) {
            throw new IllegalStateException("selfies are sent to a running suite: SIGAP_JIT=full SIGAP_GATEWAY_RATE_FACTOR=1000 ./sigap up");
        }
        // Whoever interrupts this finds no part hanging afterwards.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.running().keySet().forEach(suite::resume), "resume"));
        System.out.println("face, load: selfies and sign-ins through " + suite.gateway()
                + ", all on this machine\n(start the suite with SIGAP_GATEWAY_RATE_FACTOR=1000: one address stands for all here, and the gateway would refuse most)\n");
        FaceLoad bench = new FaceLoad(suite, options);
        bench.measure();
        System.out.println();
        bench.report.publish(root);
    }

    private void measure() throws SQLException, InterruptedException {
        report.progress("registering " + Visitors.COUNT + " people, faces and all, and " + (options.warm() + options.counted()) + " whose face is known");
        visitors.register();
        Sitters sitters = Sitters.begin(suite, biometric, tokens);
        List<Sitter> first = sitters.make(options.warm() + options.counted() + PLANTED * PLANT_TRIES);
        report.progress("warming up: " + options.warm() + " selfies, then sign-ins for " + options.visits().toSeconds() + " s");
        read(first.subList(0, options.warm()));
        visitors.arrive(LOGINS_PER_SECOND, options.visits());
        Window hang = new SignInsHang(suite, visitors, report).plant(LOGINS_PER_SECOND);
        report.figure("load_planted_failed", hang.failed(), "of " + hang.visits() + " visits while auth-service hung: must be most");
        report.progress("a planted fault, which must be seen: a selfie is lost");
        lose(first.subList(options.warm() + options.counted(), first.size()));
        double capacity = capacity(first.subList(options.warm(), options.warm() + options.counted()));
        overload(sitters, capacity);
    }

    /** Each is sent as soon as one before it has ended. */
    private Samples read(List<Sitter> sitters) {
        return Load.each(CLIENTS, sitters.size(), (client, nth) -> phone.untilDecided(sitters.get(nth)));
    }

    private double capacity(List<Sitter> sitters) {
        report.progress("as many selfies as can be read: " + sitters.size() + " by " + CLIENTS + " clients");
        Samples read = read(sitters);
        if (read.failed() > 0) {
            throw new IllegalStateException(read.failed() + " of " + sitters.size() + " selfies were not read, with nothing else to do: " + read.failures());
        }
        report.figure("load_capacity_per_s", read.perSecond(), "accepted and decided, closed loop of " + CLIENTS);
        return read.perSecond();
    }

    /** A few come at once, so that some wait; one of these is never drawn, and just that has to be found out. */
    private void lose(List<Sitter> sitters) throws SQLException, InterruptedException {
        for (int n = 0; n < PLANT_TRIES; n++) {
            List<Sitter> few = sitters.subList(n * PLANTED, (n + 1) * PLANTED);
            Offers offers = offer(few, PLANTED_PER_SECOND, Duration.ofMillis(1000L * PLANTED / PLANTED_PER_SECOND));
            Optional<LostSelfie> lost = LostSelfie.among(offers.accepted(), biometric);
            if (lost.isPresent()) {
                try (LostSelfie planted = lost.get()) {
                    seen(Ends.await(offers.accepted(), phone::ask, PLANT_SHOWS));
                }
                Ends.await(offers.accepted(), phone::ask, END_WITHIN);
                return;
            }
        }
        throw new IllegalStateException("selfies were read faster than one of them could be lost: this bench has not been shown to notice");
    }

    private void seen(Ends ends) {
        if (ends.lost() != 1) {
            throw new IllegalStateException("one selfie was lost, and " + ends.lost() + " seemed to be: this bench cannot be believed");
        }
        report.figure("load_planted_lost", ends.lost(), "a selfie that no worker draws: must be 1");
    }

    private void overload(Sitters sitters, double capacity) throws SQLException, InterruptedException {
        double rate = TIMES * capacity;
        // the queue fills before the sign-ins that count
        Duration lead = Duration.ofMillis((long) (1_000 * QUEUE / (rate - capacity)) + 1_000);
        int ofWindow = (int) Math.ceil(rate * lead.plus(options.window()).toMillis() / 1_000) + 1;
        report.progress("making " + options.windows() * ofWindow + " more whose face is known");
        List<Sitter> all = sitters.make(options.windows() * ofWindow);
        double before = Proc.residentMiB(suite.pid(Part.BIOMETRIC));
        List<Offers> offers = new ArrayList<>();
        List<Window> well = new ArrayList<>();
        List<Window> loaded = new ArrayList<>();
        Ends ends = Ends.NONE;
        visitors.awaitCalm();
        try (Peak memory = new Peak(suite.pid(Part.BIOMETRIC))) {
            for (int n = 0; n < options.windows(); n++) {
                report.progress("window " + (n + 1) + " of " + options.windows() + ": " + Math.round(rate) + " selfies/s beside the sign-ins, and none");
                List<Sitter> those = all.subList(n * ofWindow, (n + 1) * ofWindow);
                // each kind comes first as often as second, lest one pays for what the other leaves behind
                if (n % 2 != 0) {
                    well.add(visitors.arrive(LOGINS_PER_SECOND, options.window()));
                }
                Offers offered = whileOffered(those, rate, lead, loaded);
                offers.add(offered);
                ends = ends.plus(Ends.await(offered.accepted(), phone::ask, END_WITHIN));
                visitors.awaitCalm();
                if (n % 2 == 0) {
                    well.add(visitors.arrive(LOGINS_PER_SECOND, options.window()));
                }
            }
            new Tale(report).tell(offers, ends, options.windows() * lead.plus(options.window()).toSeconds());
            tell(well, loaded);
            report.figure("load_rss_before_mb", before, "resident memory of biometric-service, MiB");
            report.figure("load_rss_mb", memory.most(), "the most under that load; bar 600");
        }
    }

    private Offers whileOffered(List<Sitter> sitters, double rate, Duration lead, List<Window> loaded) throws InterruptedException {
        Offers[] offered = new Offers[1];
        Thread offering = Thread.ofVirtual().start(() -> offered[0] = offer(sitters, rate, lead.plus(options.window())));
        Thread.sleep(lead);
        loaded.add(visitors.arrive(LOGINS_PER_SECOND, options.window()));
        offering.join();
        return offered[0];
    }

    /** Open loop, each selfie once, whatever it is answered. */
    private Offers offer(List<Sitter> sitters, double perSecond, Duration length) {
        Offers offers = new Offers();
        Samples sent = Load.open(perSecond, length, (client, nth) -> offers.told(sitters.get(nth), phone.send(sitters.get(nth))));
        offers.neither(Samples.NOT_SENT, (int) sent.count(status -> status == Samples.NOT_SENT));
        return offers;
    }

    private void tell(List<Window> well, List<Window> loaded) {
        Window calm = Window.together(well);
        Window busy = Window.together(loaded);
        report.figure("load_logins_failed", busy.failed(), "of " + busy.visits() + " sign-ins beside the load; bar 0 " + busy.failures() + "; without it " + calm.failed() + " of " + calm.visits());
        for (double percent : new double[] {50, 99}) {
            report.figure("load_login_p" + Math.round(percent) + "_well_ms", calm.percentile(Window.Part.LOGIN, percent), "at " + LOGINS_PER_SECOND + "/s, from when it was due");
            report.figure("load_login_p" + Math.round(percent) + "_ms", busy.percentile(Window.Part.LOGIN, percent), "beside the load");
        }
        Bootstrap.Interval ratio = Bootstrap.p99Ratio(logins(well), logins(loaded));
        report.figure("load_login_p99_ratio", ratio.value(), "with the load to without; bar 1.25");
        report.figure("load_login_p99_ratio_low", ratio.low(), "bootstrap over pairs of windows and sign-ins in them, 95 %");
        report.figure("load_login_p99_ratio_high", ratio.high(), "");
    }

    private static List<double[]> logins(List<Window> windows) {
        return windows.stream().map(window -> window.millis(Window.Part.LOGIN)).toList();
    }
}
