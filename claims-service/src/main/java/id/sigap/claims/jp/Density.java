package id.sigap.claims.jp;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How closely contributions fill the membership (domain reference 4.4).
 *
 * @param paidMonths   masa iur, summed over all of the person's KPJ
 * @param memberMonths of membership, started months count
 */
public record Density(int paidMonths, int memberMonths) {

    /** A century: whoever says more has mistaken days for months. */
    private static final int MOST_MONTHS = 1200;
    private static final int SHOWN_DIGITS = 4;

    public Density {
        if (paidMonths < 0 || memberMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("months lie between 0 and " + MOST_MONTHS + ": " + paidMonths + " paid, " + memberMonths + " of membership");
        }
        if (paidMonths > memberMonths) {
            throw new IllegalArgumentException("no more months are paid than membership lasted: " + paidMonths + " of " + memberMonths);
        }
    }

    /** Compared exactly, without the rounding of {@link #share()}; a membership of no month has no density. */
    boolean isAtLeast(BigDecimal share) {
        return memberMonths > 0 && BigDecimal.valueOf(paidMonths).compareTo(share.multiply(BigDecimal.valueOf(memberMonths))) >= 0;
    }

    /** For the eye, cut so that what is not enough does not look enough. */
    public BigDecimal share() {
        return memberMonths == 0 ? BigDecimal.ZERO
                : BigDecimal.valueOf(paidMonths).divide(BigDecimal.valueOf(memberMonths), SHOWN_DIGITS, RoundingMode.DOWN);
    }
}
