package id.sigap.acceptance.bench.load;

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
public record Samples(double seconds, List<Sample> all) {

    public static final int NO_ANSWER = -1;
    /** The generator itself had too many requests under way: nothing was sent. */
    public static final int NOT_SENT = -2;
    public static final IntPredicate IN = status -> status / 100 == 2;
    /** Too busy (503), or to be tried later (429). */
    public static final IntPredicate REFUSED = status -> status == 503 || status == 429;

    /** @param millis since it was due, which in a closed loop is when it was sent */
    public record Sample(double millis, int status) {
    }

    public static Samples together(List<Samples> windows) {
        List<Sample> all = new ArrayList<>();
        windows.forEach(window -> all.addAll(window.all));
        return new Samples(windows.stream().mapToDouble(Samples::seconds).sum(), all);
    }

    public long count(IntPredicate which) {
        return all.stream().filter(sample -> which.test(sample.status)).count();
    }

    public long failed() {
        return all.size() - count(IN);
    }

    /** Those that got in. */
    public double perSecond() {
        return seconds == 0 ? 0 : count(IN) / seconds;
    }

    /** In milliseconds; NaN where there is none. */
    public double percentile(double percent, IntPredicate which) {
        return Bootstrap.percentile(millis(which), percent);
    }

    public double[] millis(IntPredicate which) {
        return all.stream().filter(sample -> which.test(sample.status)).mapToDouble(Sample::millis).toArray();
    }

    /** Which share of all got in within so many milliseconds, from 0 to 1; NaN where nothing was asked. */
    public double shareWithin(double millis) {
        return (double) all.stream().filter(sample -> IN.test(sample.status) && sample.millis <= millis).count() / all.size();
    }

    /** How many were answered otherwise, by status. */
    public Map<Integer, Integer> failures() {
        Map<Integer, Integer> failures = new TreeMap<>();
        all.stream().filter(sample -> !IN.test(sample.status)).forEach(sample -> failures.merge(sample.status, 1, Integer::sum));
        return failures;
    }

    /** Of an even number the mean of the middle two; NaN of none. */
    public static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
