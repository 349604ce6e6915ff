package id.sigap.acceptance.bench.face;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How sure a figure is: people are drawn again with all their pictures, since pictures of one person resemble each other. What varies
 * between pictures of one person is not redrawn, and nobody is ever compared with himself drawn twice.
 */
final class PersonBootstrap {

    static final int DRAWS = 1_000;
    static final long SEED = 20_261_130;
    private static final double TAIL = 0.025;

    /** The middle 95 % of what other draws of the same people would have given. */
    record Interval(double low, double high) {
    }

    private PersonBootstrap() {
    }

    static Interval of(Comparisons pairs, ToDoubleFunction<ErrorRates> figure) {
        return interval(pairs.people(), times -> figure.applyAsDouble(ErrorRates.redrawn(pairs, times)));
    }

    /**
     * Of a share of pictures. Where it is none or all of them, redrawing shows no spread; then the far end is what so many pictures
     * would leave unseen one time in twenty.
     */
    static Interval ofShare(List<Boolean> is, List<Integer> person, int people) {
        long yes = is.stream().filter(Boolean::booleanValue).count();
        double unseen = 1 - Math.pow(2 * TAIL, 1.0 / is.size());
        if (yes == 0) {
            return new Interval(0, unseen);
        }
        if (yes == is.size()) {
            return new Interval(1 - unseen, 1);
        }
        return interval(people, times -> {
            double all = 0;
            double those = 0;
            for (int at = 0; at < is.size(); at++) {
                all += times[person.get(at)];
                those += is.get(at) ? times[person.get(at)] : 0;
            }
            return those / all;
        });
    }

    private static Interval interval(int people, ToDoubleFunction<int[]> figure) {
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] times = new int[people];
            for (int n = 0; n < people; n++) {
                times[random.nextInt(people)]++;
            }
            drawn[draw] = figure.applyAsDouble(times);
        }
        double[] known = Arrays.stream(drawn).filter(Double::isFinite).sorted().toArray();
        return known.length == 0 ? new Interval(Double.NaN, Double.NaN)
                : new Interval(known[(int) (known.length * TAIL)], known[(int) Math.ceil(known.length * (1 - TAIL)) - 1]);
    }
}
