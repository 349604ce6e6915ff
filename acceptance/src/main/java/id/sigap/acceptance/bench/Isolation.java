package id.sigap.acceptance.bench;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Outside;
import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code ./sigap bench isolation}: what signing in and the home screen cost through the gateway while all is well, and while
 * face checks, the broker and the bank hang. Windows of both kinds take turns, on one running suite.
 */
public final class Isolation {

    private static final int RATE_PER_SECOND = 20;
    private static final int WINDOWS = 6;
    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Set<Part> HANGING = EnumSet.of(Part.BIOMETRIC, Part.KAFKA, Part.SANDBOX);

    private final Suite suite;
    private final Visitors visitors;
    private final Report report;

    private Isolation(Suite suite) {
        this.suite = suite;
        this.visitors = new Visitors(Api.at(suite.gateway()), new Outside(suite.url(Part.SANDBOX)));
        this.report = new Report("isolation", suite.postgres().setting("fsync"));
    }

    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("sigap.root"));
        Suite suite = Suite.attach(root);
        if (!suite.isReady(Part.GATEWAY)) {
            System.err.println("the suite has to run for this: SIGAP_GATEWAY_RATE_FACTOR=1000 ./sigap up");
            System.exit(1);
        }
        // Whoever interrupts this finds no part hanging afterwards.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.running().keySet().forEach(suite::resume), "resume"));
        System.out.println("isolation: sign-in and home screen at " + RATE_PER_SECOND + "/s through " + suite.gateway()
                + ", all on this machine\n(many 429? start the suite with SIGAP_GATEWAY_RATE_FACTOR=1000: one address stands for all here)\n");
        Isolation bench = new Isolation(suite);
        bench.run();
        bench.report.publish(root);
    }

    private void run() throws InterruptedException {
        report.progress("registering " + Visitors.COUNT + " people, faces and all");
        visitors.register();
        report.progress("warming up, " + WARM.toSeconds() + " s");
        visitors.arrive(RATE_PER_SECOND, WARM);
        Window planted = new SignInsHang(suite, visitors, report).plant(RATE_PER_SECOND);
        report.figure("planted_failed", planted.failed(), "of " + planted.visits() + " visits while auth-service hung: must be most");
        List<Window> well = new ArrayList<>();
        List<Window> hanging = new ArrayList<>();
        for (int window = 1; window <= WINDOWS; window++) {
            report.progress("window " + window + " of " + WINDOWS + ": all is well, and biometric, Kafka and bank hang");
            // each kind comes first as often as second, lest one pays for what the other leaves behind
            if (window % 2 == 0) {
                hanging.add(whileHanging(HANGING, WINDOW));
                visitors.awaitCalm();
            }
            well.add(visitors.arrive(RATE_PER_SECOND, WINDOW));
            if (window % 2 != 0) {
                hanging.add(whileHanging(HANGING, WINDOW));
            }
            visitors.awaitCalm();
        }
        tell(well, hanging);
    }

    private Window whileHanging(Set<Part> hanging, Duration length) throws InterruptedException {
        try {
            hanging.forEach(suite::pause);
            return visitors.arrive(RATE_PER_SECOND, length);
        } finally {
            hanging.forEach(suite::resume);
        }
    }

    private void tell(List<Window> well, List<Window> hanging) {
        Window calm = Window.together(well);
        Window hung = Window.together(hanging);
        report.figure("visits_well", calm.visits(), "sign-in and home, open loop at " + RATE_PER_SECOND + "/s");
        report.figure("visits_hanging", hung.visits(), "the same while biometric-service, Kafka and the bank hang");
        report.figure("failed_well", calm.failed(), "bar 0 " + calm.failures());
        report.figure("failed_hanging", hung.failed(), "bar 0 " + hung.failures() + "; where any failed, the times tell only of the others");
        for (Window.Part part : Window.Part.values()) {
            String name = part.name().toLowerCase(Locale.ROOT);
            report.figure(name + "_p50_well_ms", calm.percentile(part, 50), "");
            report.figure(name + "_p50_hanging_ms", hung.percentile(part, 50), "");
            report.figure(name + "_p99_well_ms", calm.percentile(part, 99), "");
            report.figure(name + "_p99_hanging_ms", hung.percentile(part, 99), part == Window.Part.VISIT ? "sign-in and home together, from when it was due; bar 200" : "");
        }
        Bootstrap.Interval ratio = Bootstrap.p99Ratio(visits(well), visits(hanging));
        report.figure("p99_ratio", ratio.value(), "of whole visits, hanging to well; bar 1.25");
        report.figure("p99_ratio_low", ratio.low(), "bootstrap over pairs of windows and visits in them, 95 %");
        report.figure("p99_ratio_high", ratio.high(), "");
        System.out.println();
    }

    private static List<double[]> visits(List<Window> windows) {
        return windows.stream().map(window -> window.millis(Window.Part.VISIT)).toList();
    }
}
