package id.sigap.claims.jp;

import java.time.YearMonth;

/** The wages that JP contributions were paid on, month by month, from the first month of membership to the last, over all of a person's KPJ. */
public final class WageHistory {

    private final YearMonth first;
    private final long[] wages;
    private final Density density;

    /**
     * @param first month of membership
     * @param wages rupiah of each month from there on, before the cap; zero where no contribution was paid
     * @throws IllegalArgumentException for a wage below zero, or no month that is paid
     */
    public WageHistory(YearMonth first, long... wages) {
        this.first = first;
        this.wages = wages.clone();
        int paid = 0;
        for (long wage : this.wages) {
            if (wage < 0) {
                throw new IllegalArgumentException("a wage is not negative: " + wage);
            }
            if (wage > 0) {
                paid++;
            }
        }
        if (paid == 0) {
            throw new IllegalArgumentException("without a month that is paid there is no average wage");
        }
        this.density = new Density(paid, this.wages.length);
    }

    public YearMonth first() {
        return first;
    }

    public Density density() {
        return density;
    }

    int months() {
        return wages.length;
    }

    /** @param month counted from the first, which is 0 */
    long wage(int month) {
        return wages[month];
    }
}
