package id.sigap.acceptance.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** How sure a ratio of two 99th percentiles is: windows differ among themselves, so pairs of windows are drawn, then visits in them. */
final class Bootstrap {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_124;

    /** The ratio as measured, and the middle 95 % of what other draws of the same windows would have given. */
    record Interval(double value, double low, double high) {
    }

    private Bootstrap() {
    }

    /** @param well and {@code hanging} the windows in pairs, in the order in which they were measured */
    static Interval p99Ratio(List<Window> well, List<Window> hanging) {
        Random random = new Random(SEED);
        double[] ratios = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Window.Visit> calm = new ArrayList<>();
            List<Window.Visit> hung = new ArrayList<>();
            for (int n = 0; n < well.size(); n++) {
                int pair = random.nextInt(well.size());
                redraw(well.get(pair).done(), calm, random);
                redraw(hanging.get(pair).done(), hung, random);
            }
            ratios[draw] = ratio(calm, hung);
        }
        Arrays.sort(ratios);
        return new Interval(ratio(Window.together(well).done(), Window.together(hanging).done()), ratios[(int) (DRAWS * 0.025)],
                ratios[(int) (DRAWS * 0.975) - 1]);
    }

    private static double ratio(List<Window.Visit> calm, List<Window.Visit> hung) {
        return Window.percentile(hung.stream(), Window.Part.VISIT, 99) / Window.percentile(calm.stream(), Window.Part.VISIT, 99);
    }

    private static void redraw(List<Window.Visit> from, List<Window.Visit> to, Random random) {
        for (int n = 0; n < from.size(); n++) {
            to.add(from.get(random.nextInt(from.size())));
        }
    }
}
