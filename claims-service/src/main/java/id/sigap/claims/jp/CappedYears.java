package id.sigap.claims.jp;

import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A wage history by calendar years, each month's wage cut at the cap of that month (PP 45/2015 art. 29; domain reference 3.3). One pass over the months. */
final class CappedYears {

    private static final int MONTHS = 12;

    private final int firstYear;
    private final long[] totals;
    private final int[] paidMonths;
    private final List<RuleRow> capsUsed = new ArrayList<>();

    CappedYears(WageHistory history, RuleBook book) {
        List<RuleRow> caps = book.history(PensionFigure.JP_WAGE_CAP);
        int month = number(history.first().getYear(), history.first().getMonthValue());
        if (month < firstMonth(caps.getFirst().validFrom())) {
            throw new IllegalArgumentException("nobody paid JP contributions for " + history.first());
        }
        firstYear = history.first().getYear();
        int years = (month + history.months() - 1) / MONTHS - firstYear + 1;
        totals = new long[years];
        paidMonths = new int[years];
        int next = 0;
        int capEnds = 0;
        long cap = 0;
        for (int i = 0; i < history.months(); i++, month++) {
            if (month >= capEnds) {
                while (next < caps.size() && month >= firstMonth(caps.get(next).validFrom())) {
                    next++;
                }
                RuleRow row = caps.get(next - 1);
                cap = row.rupiah().amount();
                capEnds = next == caps.size() ? Integer.MAX_VALUE : firstMonth(caps.get(next).validFrom());
                capsUsed.add(row);
            }
            long wage = history.wage(i);
            if (wage > 0) {
                int year = month / MONTHS - firstYear;
                totals[year] += Math.min(wage, cap);
                paidMonths[year]++;
            }
        }
    }

    /** The first whole month of a cap: the cap of a contribution month is the one of its first day. */
    private static int firstMonth(LocalDate from) {
        int month = number(from.getYear(), from.getMonthValue());
        return from.getDayOfMonth() == 1 ? month : month + 1;
    }

    private static int number(int year, int month) {
        return year * MONTHS + month - 1;
    }

    int firstYear() {
        return firstYear;
    }

    int count() {
        return totals.length;
    }

    /** Rupiah of all paid months of the year; years are counted from the first, which is 0. */
    long total(int year) {
        return totals[year];
    }

    int paidMonths(int year) {
        return paidMonths[year];
    }

    List<RuleRow> capsUsed() {
        return capsUsed;
    }
}
