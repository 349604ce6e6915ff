package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.LateFine;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A contribution bill (iuran) of one employer for one month.
 *
 * @param kodeIuran 11 digits, under which a bank asks for it and pays it
 * @param payment   null while any of it is unpaid
 * @param parts     one for each programme
 */
record Bill(UUID id, String kodeIuran, UUID employerId, Npp npp, String employerName, YearMonth month, LocalDate dueOn, int workers,
        Rupiah contributions, Instant issuedAt, Payment payment, List<Part> parts) {

    Bill {
        parts = List.copyOf(parts);
    }

    /**
     * How the last of it was paid.
     *
     * @param requestId the bank's id of the payment
     * @param lateFine  of the whole bill
     */
    record Payment(String requestId, Rupiah lateFine, Instant at, String bankReference) {
    }

    /**
     * All workers' contributions to one programme: paid as a whole, or not at all.
     *
     * @param coveredAt null while it is unpaid
     * @param lateFine  that came with it; null while it is unpaid
     */
    record Part(Programme programme, Rupiah employer, Rupiah worker, Instant coveredAt, Rupiah lateFine) {

        Rupiah total() {
            return employer.plus(worker);
        }

        boolean isCovered() {
            return coveredAt != null;
        }
    }

    boolean isPaid() {
        return payment != null;
    }

    List<Part> uncovered() {
        return parts.stream().filter(part -> !part.isCovered()).toList();
    }

    /** The employer's fine if what is unpaid is paid on that day; of a paid bill, the fine that was paid. */
    Rupiah lateFine(RuleBook book, LocalDate paidOn) {
        return isPaid() ? payment.lateFine() : lateFine(uncovered(), book, paidOn);
    }

    Rupiah lateFine(Collection<Part> unpaid, RuleBook book, LocalDate paidOn) {
        return LateFine.of(total(unpaid), month, dueOn, paidOn, book);
    }

    /** What is to be paid on that day; of a paid bill, what was paid. */
    Rupiah amount(RuleBook book, LocalDate paidOn) {
        return (isPaid() ? contributions : total(uncovered())).plus(lateFine(book, paidOn));
    }

    static Rupiah total(Collection<Part> parts) {
        return parts.stream().map(Part::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    Bill with(List<Part> other) {
        return new Bill(id, kodeIuran, employerId, npp, employerName, month, dueOn, workers, contributions, issuedAt, payment, other);
    }
}
