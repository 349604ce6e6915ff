package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How many answers a second the rules give, on one thread, in process. */
final class Rates {

    private static final double PLANTED_MOST = 4_000;

    private Rates() {
    }

    static void measure(Report report) {
        report.progress("simulations of JHT and JP, one thread each, about two minutes");
        double slowed = perSecond("jhtSlowed");
        if (slowed > PLANTED_MOST) {
            throw new IllegalStateException("a simulation that was slowed to a quarter of a millisecond seemed to run " + slowed + " times a second: this bench can't be believed");
        }
        report.figure("planted_per_s", slowed, "a simulation slowed by 0.25 ms: must stay below " + PLANTED_MOST);
        report.figure("jht_simulations_per_s", perSecond("jht"), "conditions, amount, tax, channel, with the reasoning; bar 100,000");
        report.figure("jp_simulations_per_s", perSecond("jp"), "pension of 30 years of monthly wages, with the reasoning; bar 50,000");
    }

    private static double perSecond(String benchmark) {
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder().include("^" + Simulations.class.getName() + "\\." + benchmark + "$")
                    .verbosity(VerboseMode.SILENT).shouldFailOnError(true).jvmArgs("-XX:+UseSerialGC", "-Xmx256m", "--sun-misc-unsafe-memory-access=allow").build()).run();
            return results.iterator().next().getPrimaryResult().getScore();
        } catch (RunnerException failed) {
            throw new IllegalStateException("a simulation could not be measured", failed);
        }
    }
}
