package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Bootstrap;
import id.sigap.acceptance.bench.Report;
import java.util.List;
import java.util.Random;

/** Whether the time of a refusal tells a stranger if there is such an account: wrong passwords and unknown accounts, asked one by one in random order. */
final class Timing {

    private static final long SEED = 20_261_124;
    private static final int WARM = 200;
    private static final int REFUSED = 401;

    private final AuthService service;
    private final int people;

    Timing(AuthService service, int people) {
        this.service = service;
        this.people = people;
    }

    /** @throws IllegalStateException if a probe was answered otherwise than by a refusal of the credentials: it would tell nothing */
    void run(int probes, Report report) {
        service.program().resume();
        for (int n = 0; n < WARM; n++) {
            probe(n % 2 == 0, n);
        }
        double[][] millis = new double[2][probes / 2];
        Random random = new Random(SEED);
        for (int pair = 0; pair < probes / 2; pair++) {
            boolean knownFirst = random.nextBoolean();
            millis[knownFirst ? 0 : 1][pair] = probe(knownFirst, WARM + 2 * pair);
            millis[knownFirst ? 1 : 0][pair] = probe(!knownFirst, WARM + 2 * pair + 1);
            if (pair % 500 == 499) {
                report.progress("timing of refusals: " + 2 * (pair + 1) + " of " + probes + " probes");
            }
        }
        Bootstrap.Interval difference = Bootstrap.medianDifference(List.of(millis[0]), List.of(millis[1]));
        report.figure("timing_probes", probes, "half a wrong password, half an unknown account, in random order, one at a time");
        report.figure("timing_known_p50_ms", Bootstrap.percentile(millis[0], 50), "wrong password");
        report.figure("timing_difference_ms", difference.value(), "median for an unknown account less that for a wrong password");
        report.figure("timing_difference_low_ms", difference.low(), "bootstrap, 95 %; bar -1");
        report.figure("timing_difference_high_ms", difference.high(), "bar 1");
    }

    private double probe(boolean known, int nth) {
        long asked = System.nanoTime();
        int status = service.guess(known, nth % people, nth).status();
        double millis = (System.nanoTime() - asked) / 1e6;
        if (status != REFUSED) {
            throw new IllegalStateException("a probe was answered " + status + ": its time tells nothing");
        }
        return millis;
    }
}
