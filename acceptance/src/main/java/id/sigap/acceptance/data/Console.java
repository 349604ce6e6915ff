package id.sigap.acceptance.data;

import java.util.Locale;

/** Tells how far each database is, every few seconds. */
final class Console {

    private static final double SECONDS_BETWEEN = 5;

    private final int members;
    private final long start = System.nanoTime();

    Console(int members) {
        this.members = members;
    }

    Fill.Progress of(Store store) {
        return new Fill.Progress() {

            private int first = -1;
            private double told = Double.NEGATIVE_INFINITY;

            @Override
            public void at(int done, long rows) {
                double now = (System.nanoTime() - start) / 1e9;
                if (first < 0) {
                    first = done;
                }
                if (now - told < SECONDS_BETWEEN && done < members) {
                    return;
                }
                told = now;
                double left = done == first ? Double.NaN : now * (members - done) / (done - first);
                System.out.printf(Locale.ROOT, "%7.1f s  %-18s  %,11d of %,d members  %,13d rows  %,8.0f rows/s  %s%n", now, store.part().title(), done,
                        members, rows, rows / now, Double.isNaN(left) ? "" : String.format(Locale.ROOT, "%,.0f s left", left));
            }
        };
    }
}
