package id.sigap.contracts.payment;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * How the money side of a claim stands.
 *
 * @param gross         held amount; null if the hold was refused
 * @param ledgerVersion sum of the versions of the accounts held, at the hold
 * @param paidInWindow  JHT gross already paid to the person in this and the previous calendar year (tax window, PP 68/2009)
 * @param bankReference the bank's number of the transfer; null before settlement
 * @param reason        why refused or failed; null otherwise
 * @param sentFrom      while PAYING: when the bank takes the order, if that is later than now, for instance after a cut-off; null otherwise
 */
@EventType(value = "sigap.payment.settlement-state", topic = Topic.SETTLEMENT_STATE)
public record SettlementState(UUID claimId, UUID personId, Status status, @Nullable Rupiah gross, long ledgerVersion,
        Rupiah paidInWindow, @Nullable String bankReference, @Nullable Reason reason, Instant changedAt,
        @Nullable Instant sentFrom) implements Event {

    /** Nothing holds it up. */
    public SettlementState(UUID claimId, UUID personId, Status status, Rupiah gross, long ledgerVersion, Rupiah paidInWindow, String bankReference,
            Reason reason, Instant changedAt) {
        this(claimId, personId, status, gross, ledgerVersion, paidInWindow, bankReference, reason, changedAt, null);
    }


    public enum Status {
        HELD, HOLD_REFUSED, RELEASED, PAYING, OUTCOME_UNKNOWN, PAID, PAYMENT_FAILED
    }

    public enum Reason {
        NO_BALANCE, ALREADY_HELD, AMOUNT_DIFFERS, ACCOUNT_INVALID, ACCOUNT_NAME_DIFFERS, BANK_REFUSED,
        /** It was paid, and the bank has returned the money: only then PAYMENT_FAILED follows on PAID. */
        RETURNED,
        /** An officer stopped it before anything was sent. */
        STOPPED
    }

    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
