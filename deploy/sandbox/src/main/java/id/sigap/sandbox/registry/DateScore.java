package id.sigap.sandbox.registry;

import java.time.LocalDate;

/** How alike two days are: 100 the same, 67 or 33 where two or one of year, month and day agree, 67 also with day and month swapped. */
final class DateScore {

    static final int SAME = 100;
    private static final int[] BY_PARTS = {0, 33, 67, SAME};
    private static final int SWAPPED = 67;

    private DateScore() {
    }

    static int of(LocalDate one, LocalDate other) {
        int parts = (one.getYear() == other.getYear() ? 1 : 0) + (one.getMonth() == other.getMonth() ? 1 : 0) + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
        boolean swapped = one.getYear() == other.getYear() && one.getMonthValue() == other.getDayOfMonth() && one.getDayOfMonth() == other.getMonthValue();
        return Math.max(BY_PARTS[parts], swapped ? SWAPPED : 0);
    }
}
