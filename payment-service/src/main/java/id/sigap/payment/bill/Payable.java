package id.sigap.payment.bill;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Optional;

/** What can be paid at a bank under a code of 11 digits. */
public interface Payable {

    /** What a bank says of a payment. */
    record Notice(String kodeIuran, String requestId, Rupiah amount, LocalDate paidOn, String bankReference) {
    }

    /** What came of it. */
    sealed interface Outcome {

        /** Booked now, or before under the same request id. */
        record Paid(String payer) implements Outcome {
        }

        record UnknownBill() implements Outcome {
        }

        record OtherAmount() implements Outcome {
        }

        /** Paid before, by another request. */
        record PaidBefore() implements Outcome {
        }

        /** It was to be paid sooner. */
        record Expired() implements Outcome {
        }
    }

    /** Whether it can be paid. */
    enum Status {
        DUE,
        /** Any amount may be paid, as often as one likes. */
        OPEN,
        PAID, EXPIRED
    }

    /**
     * As a bank sees it.
     *
     * @param amount what is to be paid; a proposal where any amount may be
     */
    record Due(String payer, Rupiah amount, Status status) {
    }

    /** What is to be paid under this code on that day; empty if it is not known here. */
    Optional<Due> due(String kodeIuran, LocalDate on);

    /** Books a payment, in the caller's transaction. */
    Outcome pay(Notice notice);
}
