package id.sigap.claims.jp;

/**
 * What a member has paid for in JP by a day.
 *
 * @param wages   month by month; null where no month is paid
 * @param density masa iur and months of membership
 */
public record Earned(WageHistory wages, Density density) {

    public Earned {
        if ((wages == null) != (density.paidMonths() == 0)) {
            throw new IllegalArgumentException("wages are those of the months that are paid");
        }
    }
}
