package id.sigap.acceptance.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What was measured in one window. Failed visits have no times, so a window with failures is not a faster one: they are told apart. */
record Window(int visits, int failed, List<Visit> done) {

    /** What of a visit is timed. */
    enum Part { LOGIN, HOME, VISIT }

    /** @param late by how much it began after it was due, as an open loop has to count */
    record Visit(double late, double login, double home) {
        double millis(Part part) {
            return switch (part) {
                case LOGIN -> late + login;
                case HOME -> home;
                case VISIT -> late + login + home;
            };
        }
    }

    static Window together(List<Window> windows) {
        return new Window(windows.stream().mapToInt(Window::visits).sum(), windows.stream().mapToInt(Window::failed).sum(),
                windows.stream().flatMap(window -> window.done.stream()).toList());
    }

    /** In milliseconds; NaN where nothing was done. */
    double percentile(Part part, double percent) {
        return percentile(done.stream(), part, percent);
    }

    static double percentile(Stream<Visit> visits, Part part, double percent) {
        double[] sorted = visits.mapToDouble(visit -> visit.millis(part)).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)];
    }
}
