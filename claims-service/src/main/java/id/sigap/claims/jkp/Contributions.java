package id.sigap.claims.jkp;

/**
 * JKP contributions before the job was lost.
 *
 * @param paidMonths        paid for within the last 24 months
 * @param consecutiveMonths of these, paid for without a gap right before
 * @param arrearsMonths     of the last 24 that the employer owes
 * @param employerBankrupt  whether the employer was declared bankrupt
 */
public record Contributions(int paidMonths, int consecutiveMonths, int arrearsMonths, boolean employerBankrupt) {

    private static final int MOST = 1200;

    public Contributions {
        if (paidMonths < 0 || consecutiveMonths < 0 || arrearsMonths < 0 || paidMonths > MOST || consecutiveMonths > MOST || arrearsMonths > MOST) {
            throw new IllegalArgumentException("months lie between 0 and " + MOST);
        }
        if (consecutiveMonths > paidMonths) {
            throw new IllegalArgumentException(consecutiveMonths + " months in a row are more than the " + paidMonths + " months paid");
        }
    }

    /** All paid by an employer that owes nothing. */
    public static Contributions paid(int paidMonths, int consecutiveMonths) {
        return new Contributions(paidMonths, consecutiveMonths, 0, false);
    }

    /** Months that count: those that a bankrupt employer owes too, if they are not more than what is bridged. */
    int counted(int bridgedAtMost) {
        return employerBankrupt && arrearsMonths <= bridgedAtMost ? paidMonths + arrearsMonths : paidMonths;
    }
}
