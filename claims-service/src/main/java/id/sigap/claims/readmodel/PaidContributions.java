package id.sigap.claims.readmodel;

import id.sigap.claims.jkp.Contributions;
import id.sigap.claims.jp.Density;
import id.sigap.claims.jp.WageHistory;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The contributions that were paid for a person, over all memberships. A month that several employers paid for counts once; its wages add up.
 *
 * @param months in order; none while nothing has arrived, which is not the same as nothing paid
 */
public record PaidContributions(List<Month> months) {

    public static final PaidContributions NONE = new PaidContributions(List.of());

    /**
     * A month of one membership.
     *
     * @param wage       of the month, before any cap
     * @param programmes as billed; JKP never is, see {@link #isFor}
     */
    public record Month(YearMonth month, UUID membershipId, Rupiah wage, Set<Programme> programmes) {

        public Month {
            programmes = Set.copyOf(programmes);
        }

        /** JKP is paid out of what comes in for JKK and JKM (PP 37/2021), so it is paid where they are. */
        boolean isFor(Programme programme) {
            return programme == Programme.JKP ? programmes.contains(Programme.JKK) && programmes.contains(Programme.JKM) : programmes.contains(programme);
        }
    }

    public PaidContributions {
        months = List.copyOf(months);
    }

    public boolean isEmpty() {
        return months.isEmpty();
    }

    /** Months paid for a programme, each with its wage before any cap, in order. */
    public NavigableMap<YearMonth, Rupiah> wages(Programme programme) {
        NavigableMap<YearMonth, Rupiah> wages = new TreeMap<>();
        months.stream().filter(month -> month.isFor(programme)).forEach(month -> wages.merge(month.month(), month.wage(), Rupiah::plus));
        return wages;
    }

    /** The wages of a programme's paid months added up by calendar year. */
    public NavigableMap<Integer, Rupiah> wagesByYear(Programme programme) {
        NavigableMap<Integer, Rupiah> years = new TreeMap<>();
        wages(programme).forEach((month, wage) -> years.merge(month.getYear(), wage, Rupiah::plus));
        return years;
    }

    /** The last month paid for a programme until and with a month. */
    public Optional<YearMonth> last(Programme programme, YearMonth until) {
        return Optional.ofNullable(wages(programme).floorKey(until));
    }

    /**
     * As it would be if contributions went on as in the last month that was paid.
     *
     * @param from  first month that may be added; never one before the last that was paid
     * @param until last month to add
     * @param wage  of each
     */
    public PaidContributions goingOn(YearMonth from, YearMonth until, Rupiah wage) {
        if (months.isEmpty()) {
            return this;
        }
        Month last = months.getLast();
        List<Month> more = new ArrayList<>(months);
        YearMonth first = from.isAfter(last.month()) ? from : last.month().plusMonths(1);
        for (YearMonth month = first; !month.isAfter(until); month = month.plusMonths(1)) {
            more.add(new Month(month, last.membershipId(), wage, last.programmes()));
        }
        return new PaidContributions(more);
    }

    /** Masa iur until and with a month. */
    public int paidMonths(Programme programme, YearMonth until) {
        return wages(programme).headMap(until, true).size();
    }

    /** Of the months from one to the other, both included, those that are paid. */
    public int paidMonths(Programme programme, YearMonth from, YearMonth to) {
        return from.isAfter(to) ? 0 : wages(programme).subMap(from, true, to, true).size();
    }

    /** Months paid without a gap until and with this one. */
    public int consecutiveMonths(Programme programme, YearMonth until) {
        NavigableMap<YearMonth, Rupiah> wages = wages(programme);
        int months = 0;
        while (wages.containsKey(until.minusMonths(months))) {
            months++;
        }
        return months;
    }

    /**
     * How closely a programme's contributions fill the membership.
     *
     * @param since first month of membership
     * @param until last month that counts
     */
    public Density density(Programme programme, YearMonth since, YearMonth until) {
        return new Density(paidMonths(programme, since, until), since.isAfter(until) ? 0 : monthsBetween(since, until));
    }

    /** JP wages month by month over that time; empty where none of it is paid, for then there is no average. */
    public Optional<WageHistory> jpWages(YearMonth since, YearMonth until) {
        if (paidMonths(Programme.JP, since, until) == 0) {
            return Optional.empty();
        }
        NavigableMap<YearMonth, Rupiah> wages = wages(Programme.JP);
        long[] monthly = new long[monthsBetween(since, until)];
        for (int i = 0; i < monthly.length; i++) {
            monthly[i] = wages.getOrDefault(since.plusMonths(i), Rupiah.ZERO).amount();
        }
        return Optional.of(new WageHistory(since, monthly));
    }

    /**
     * What a JKP claim is judged by. The month in which the job was lost is not due yet, so the months before it count; and the one before it
     * may be on its way, so months in a row may end with the one before that.
     *
     * @param lost       month in which the job was lost
     * @param lookedBack months
     */
    public Contributions jkp(YearMonth lost, int lookedBack) {
        YearMonth last = lost.minusMonths(1);
        int paid = paidMonths(Programme.JKP, lost.minusMonths(lookedBack), last);
        int row = Math.max(consecutiveMonths(Programme.JKP, last), consecutiveMonths(Programme.JKP, last.minusMonths(1)));
        return Contributions.paid(paid, Math.min(row, paid));
    }

    private static int monthsBetween(YearMonth first, YearMonth last) {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    @Override
    public String toString() {
        return "PaidContributions[" + months.size() + " months]";
    }
}
