package id.sigap.payment.contribution;

import id.sigap.contracts.type.Rupiah;

/**
 * What was paid too much, because a relief came afterwards, is set against the contributions of the next months (domain reference 3.8).
 *
 * @param toPay   of what is owed, after the credit
 * @param remains of the credit, for the month after
 */
public record Credit(Rupiah toPay, Rupiah remains) {

    public static Credit against(Rupiah owed, Rupiah credit) {
        if (owed.isNegative() || credit.isNegative()) {
            throw new IllegalArgumentException("neither what is owed nor a credit is negative");
        }
        Rupiah used = owed.min(credit);
        return new Credit(owed.minus(used), credit.minus(used));
    }

    /** The credit that comes of a payment; none where no more was paid than was owed. */
    public static Rupiah ofPayment(Rupiah paid, Rupiah owed) {
        return paid.minus(owed).max(Rupiah.ZERO);
    }
}
