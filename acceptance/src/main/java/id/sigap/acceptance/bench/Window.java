package id.sigap.acceptance.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was measured in one window.
 *
 * @param failures how often visits failed, by what was answered; they have no times, so percentiles tell only of the others
 */
public record Window(int visits, Map<String, Integer> failures, List<Visit> done) {

    public int failed() {
        return visits - done.size();
    }

    /** What of a visit is timed. */
    public enum Part { LOGIN, HOME, VISIT }

    /** @param late by how much it began after it was due, as an open loop has to count */
    public record Visit(double late, double login, double home) {
        public double millis(Part part) {
            return switch (part) {
                case LOGIN -> late + login;
                case HOME -> home;
                case VISIT -> late + login + home;
            };
        }
    }

    public static Window together(List<Window> windows) {
        return new Window(windows.stream().mapToInt(Window::visits).sum(), reasons(windows),
                windows.stream().flatMap(window -> window.done.stream()).toList());
    }

    private static Map<String, Integer> reasons(List<Window> windows) {
        Map<String, Integer> all = new TreeMap<>();
        windows.forEach(window -> window.failures.forEach((reason, count) -> all.merge(reason, count, Integer::sum)));
        return all;
    }

    /** In milliseconds; NaN where nothing was done. */
    public double percentile(Part part, double percent) {
        return Bootstrap.percentile(millis(part), percent);
    }

    public double[] millis(Part part) {
        return done.stream().mapToDouble(visit -> visit.millis(part)).toArray();
    }
}
