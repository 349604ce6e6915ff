package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The same service on few accounts and on many, in turn. Each is started anew: on one broker there is room for one of them. */
final class LargeSet {

    private final AuthService small;
    private final AuthService large;
    private final double perSecond;
    private final List<Double> ratios = new ArrayList<>();
    private final List<Samples> ofSmall = new ArrayList<>();
    private final List<Samples> ofLarge = new ArrayList<>();

    LargeSet(AuthService small, AuthService large, double perSecond) {
        this.small = small;
        this.large = large;
        this.perSecond = perSecond;
    }

    void run(Settings settings, Report report) throws IOException, InterruptedException {
        for (int pair = 1; pair <= Settings.PAIRS; pair++) {
            report.progress("large set, pair " + pair + " of " + Settings.PAIRS + ": " + Settings.ACCOUNTS + " accounts and " + settings.large());
            if (pair % 2 == 0) {
                measure(large, ofLarge, settings);
            }
            measure(small, ofSmall, settings);
            if (pair % 2 != 0) {
                measure(large, ofLarge, settings);
            }
            ratios.add(ofLarge.getLast().percentile(99, Samples.IN) / ofSmall.getLast().percentile(99, Samples.IN));
        }
        report.figure("large_accounts", settings.large(), "in the large set" + (settings.large() < 13_310_000 ? "; 13.31 million were NOT measured" : ""));
        report.figure("p99_small_ms", p99(ofSmall), "with " + Settings.ACCOUNTS + " accounts, open loop at " + Math.round(perSecond) + "/s; failed: "
                + Samples.together(ofSmall).failures());
        report.figure("p99_large_ms", p99(ofLarge), "with the large set; failed: " + Samples.together(ofLarge).failures());
        report.figure("p99_ratio_13m", Samples.median(ratios), "median ratio of " + Settings.PAIRS + " pairs, for " + settings.large() + " accounts; bar 1.25 at 13.31 million");
    }

    private static double p99(List<Samples> windows) {
        return Samples.median(windows.stream().map(window -> window.percentile(99, Samples.IN)).toList());
    }

    private void measure(AuthService service, List<Samples> windows, Settings settings) throws IOException, InterruptedException {
        service.start();
        try {
            if (windows.isEmpty()) {
                Samples first = Load.each(Settings.CLIENTS, settings.people(), (client, nth) -> service.signIn(nth).status());
                if (first.failed() > 0) {
                    throw new IllegalStateException(first.failed() + " people could not sign in: " + first.failures());
                }
            }
            Load.closed(Settings.CLIENTS, settings.warm(), (client, nth) -> service.signIn((client + Settings.CLIENTS * nth) % settings.people()).status());
            windows.add(Load.open(perSecond, settings.window(), (client, nth) -> service.signIn(nth % settings.people()).status()));
        } finally {
            service.program().close();
        }
    }
}
