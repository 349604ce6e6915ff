package id.sigap.payment.bill;

import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.LateFine;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A contribution bill (iuran) of one employer for one month.
 *
 * @param kodeIuran 11 digits, under which a bank asks for it and pays it
 * @param payment   null while it is unpaid
 */
record Bill(UUID id, String kodeIuran, UUID employerId, Npp npp, String employerName, YearMonth month, LocalDate dueOn, int workers,
        Rupiah contributions, Instant issuedAt, Payment payment) {

    /**
     * How it was paid.
     *
     * @param requestId the bank's id of the payment
     */
    record Payment(String requestId, Rupiah lateFine, Instant at, String bankReference) {
    }

    boolean isPaid() {
        return payment != null;
    }

    /** The employer's fine if it is paid on that day, or the one that was paid. */
    Rupiah lateFine(RuleBook book, LocalDate paidOn) {
        return isPaid() ? payment.lateFine() : LateFine.of(contributions, month, dueOn, paidOn, book);
    }

    /** What is to be paid on that day; what was paid, if it was. */
    Rupiah amount(RuleBook book, LocalDate paidOn) {
        return contributions.plus(lateFine(book, paidOn));
    }
}
