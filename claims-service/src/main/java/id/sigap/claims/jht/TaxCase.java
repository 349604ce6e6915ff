package id.sigap.claims.jht;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;

/**
 * What the tax of a JHT payment depends on.
 *
 * @param gross          held by the ledger for this payment
 * @param paidInWindow   JHT gross already paid to the person inside the window of a payment at once
 * @param afterTheWindow true if an earlier JHT payment lies in a calendar year before the window: then progressive, not final
 * @param number         matters in the progressive case only (domain reference, open question 17)
 * @param day            of payment, legal day in Asia/Jakarta
 */
public record TaxCase(Rupiah gross, Rupiah paidInWindow, boolean afterTheWindow, TaxNumber number, LocalDate day) {

    public TaxCase {
        if (gross.isNegative() || paidInWindow.isNegative()) {
            throw new IllegalArgumentException("amounts of a payment are not negative");
        }
    }

    /**
     * A payment after others. The window opens with the calendar year of the first one and covers so many calendar years; whatever is paid to the person
     * later, ever, is taxed progressively (domain reference 4.1, open question 16).
     *
     * @param earlier JHT payments already made to the person, gross
     */
    public static TaxCase after(List<Earlier> earlier, Rupiah gross, TaxNumber number, LocalDate day, RuleBook book) {
        int years = book.on(JhtFigure.TAX_WINDOW_YEARS, day).whole();
        int first = day.getYear();
        Rupiah paid = Rupiah.ZERO;
        for (Earlier payment : earlier) {
            if (payment.day().isAfter(day)) {
                throw new IllegalArgumentException("an earlier payment of " + payment.day() + " lies after " + day);
            }
            first = Math.min(first, payment.day().getYear());
            paid = paid.plus(payment.gross());
        }
        boolean afterTheWindow = day.getYear() >= first + years;
        return new TaxCase(gross, afterTheWindow ? Rupiah.ZERO : paid, afterTheWindow, number, day);
    }

    /** @param day of payment */
    public record Earlier(LocalDate day, Rupiah gross) {

        public Earlier {
            if (gross.isNegative()) {
                throw new IllegalArgumentException("amounts of a payment are not negative");
            }
        }
    }
}
