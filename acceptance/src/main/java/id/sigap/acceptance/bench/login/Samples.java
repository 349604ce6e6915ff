package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Bootstrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What was asked in one window, and how it was answered.
 *
 * @param seconds from the first request to the last answer
 */
record Samples(double seconds, List<Sample> all) {

    static final int NO_ANSWER = -1;
    /** The generator itself had too many requests under way: nothing was sent. */
    static final int NOT_SENT = -2;
    static final IntPredicate IN = status -> status == 200;
    /** Too busy (503), or to be tried later (429). */
    static final IntPredicate REFUSED = status -> status == 503 || status == 429;

    /** @param millis since it was due, which in a closed loop is when it was sent */
    record Sample(double millis, int status) {
    }

    static Samples together(List<Samples> windows) {
        List<Sample> all = new ArrayList<>();
        windows.forEach(window -> all.addAll(window.all));
        return new Samples(windows.stream().mapToDouble(Samples::seconds).sum(), all);
    }

    long count(IntPredicate which) {
        return all.stream().filter(sample -> which.test(sample.status)).count();
    }

    long failed() {
        return all.size() - count(IN);
    }

    /** Those that got in. */
    double perSecond() {
        return seconds == 0 ? 0 : count(IN) / seconds;
    }

    /** In milliseconds; NaN where there is none. */
    double percentile(double percent, IntPredicate which) {
        return Bootstrap.percentile(millis(which), percent);
    }

    double[] millis(IntPredicate which) {
        return all.stream().filter(sample -> which.test(sample.status)).mapToDouble(Sample::millis).toArray();
    }

    /** Which share of all got in within so many milliseconds, from 0 to 1; NaN where nothing was asked. */
    double shareWithin(double millis) {
        return (double) all.stream().filter(sample -> IN.test(sample.status) && sample.millis <= millis).count() / all.size();
    }

    /** How many were answered otherwise, by status. */
    Map<Integer, Integer> failures() {
        Map<Integer, Integer> failures = new TreeMap<>();
        all.stream().filter(sample -> !IN.test(sample.status)).forEach(sample -> failures.merge(sample.status, 1, Integer::sum));
        return failures;
    }

    /** Of an even number the mean of the middle two; NaN of none. */
    static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
