package id.sigap.acceptance.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;

/** How sure a comparison of two is: windows differ among themselves, so pairs of windows are drawn, then values in them. */
public final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_124;

    /** What was measured, and the middle 95 % of what other draws of the same windows would have given. */
    public record Interval(double value, double low, double high) {
    }

    private Bootstrap() {
    }

    /**
     * Of the second to the first.
     *
     * @param first  windows of milliseconds
     * @param second their partners, in the order in which they were measured
     */
    public static Interval p99Ratio(List<double[]> first, List<double[]> second) {
        return interval(first, second, (one, other) -> percentile(other, 99) / percentile(one, 99));
    }

    /** Of the second less the first, in milliseconds; windows as for {@link #p99Ratio}. */
    public static Interval medianDifference(List<double[]> first, List<double[]> second) {
        return interval(first, second, (one, other) -> percentile(other, 50) - percentile(one, 50));
    }

    private static Interval interval(List<double[]> first, List<double[]> second, ToDoubleBiFunction<double[], double[]> statistic) {
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<double[]> one = new ArrayList<>();
            List<double[]> other = new ArrayList<>();
            for (int n = 0; n < first.size(); n++) {
                int pair = random.nextInt(first.size());
                one.add(redrawn(first.get(pair), random));
                other.add(redrawn(second.get(pair), random));
            }
            drawn[draw] = statistic.applyAsDouble(together(one), together(other));
        }
        Arrays.sort(drawn);
        return new Interval(statistic.applyAsDouble(together(first), together(second)), drawn[(int) (DRAWS * 0.025)], drawn[(int) (DRAWS * 0.975) - 1]);
    }

    /** In the unit of the values, which need no order; NaN of none. */
    public static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)];
    }

    private static double[] together(List<double[]> windows) {
        return windows.stream().flatMapToDouble(Arrays::stream).toArray();
    }

    private static double[] redrawn(double[] from, Random random) {
        return random.ints(from.length, 0, Math.max(1, from.length)).mapToDouble(n -> from[n]).toArray();
    }
}
