package id.sigap.payment.payout;

import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.payment.bank.Rail;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a payout stands. Each state offers only what may happen next:
 *
 * <pre>
 * NameCheck → Ready → Sent → Settled
 *     ↓         ↓↑      ↓ ↘        ↘
 *   Failed    Failed  Failed Unknown  Returned
 *                               ↓
 *            Settled, Failed, Stuck → (an operator:) Unknown, Ready, (two:) Failed
 * </pre>
 */
public sealed interface Payout {

    PayoutOrder order();

    /** The account's holder is being asked for. No money can move yet. */
    record NameCheck(PayoutOrder order, int tries) implements Payout {
    }

    /** The account bears the right name; the transfer may be ordered. */
    record Ready(PayoutOrder order, int tries) implements Payout {

        /** To be stored before the bank is called: from then on only the bank knows what happened. */
        Sent send(Rail rail, Instant now) {
            return new Sent(order.on(rail), now, tries);
        }

        /** An officer will not have it sent. */
        Failed stopped(Instant now) {
            return new Failed(order, Reason.STOPPED, now);
        }
    }

    /** States in which the bank may have paid. */
    sealed interface InFlight extends Payout {
        Instant sentAt();
    }

    /** The transfer was or is being handed to the bank, and its answer is not known yet. */
    record Sent(PayoutOrder order, Instant sentAt, int tries) implements InFlight {
    }

    /** The bank did not say what happened; it is asked, with the same reference, until it does. */
    record Unknown(PayoutOrder order, Instant sentAt, int enquiries) implements InFlight {
    }

    /** Asking no longer helps: an operator looks into it. The money stays held. */
    record Stuck(PayoutOrder order, Instant sentAt, Why why) implements InFlight {

        public enum Why {
            /** The bank says that it knows of no such transfer, each time. */
            NEVER_FOUND,
            /** The bank paid, but not our amount or not to our account. */
            PAID_OTHERWISE,
            /** The bank gave no final answer for too long. */
            NO_ANSWER
        }

        /** An operator has the bank asked anew. */
        Unknown enquireAgain() {
            return new Unknown(order, sentAt, 0);
        }

        /**
         * An operator has the transfer sent again, under its one reference, so that a bank that has it after all refuses the
         * second. Empty unless the bank never knew of it.
         */
        Optional<Ready> sendAgain() {
            return why == Why.NEVER_FOUND ? Optional.of(new Ready(order, 0)) : Optional.empty();
        }

        /** Two operators found it dead: the bank never knew of it, its clearing is over, and it stands in no statement. Empty otherwise. */
        Optional<Failed> giveUp(Instant now) {
            return why == Why.NEVER_FOUND ? Optional.of(new Failed(order, Reason.BANK_REFUSED, now)) : Optional.empty();
        }
    }

    record Settled(PayoutOrder order, String bankReference, Instant at) implements Payout {

        Returned returned(Instant now) {
            return new Returned(order, bankReference, now);
        }
    }

    /** It was paid, the bank has returned the money, and the books have taken it back: its claim may be paid again. */
    record Returned(PayoutOrder order, String bankReference, Instant at) implements Payout {
    }

    record Failed(PayoutOrder order, Reason reason, Instant at) implements Payout {
    }
}
