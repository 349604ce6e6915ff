package id.sigap.payment.settlement;

import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import java.util.UUID;

/**
 * The money side of a claim.
 *
 * @param gross         what is or was held; null if the hold was refused
 * @param paidInWindow  JHT gross paid to the person in this and the previous calendar year, as of the hold
 * @param bankReference null before it is paid
 * @param reason        why refused or failed; null otherwise
 */
public record Settlement(UUID claimId, UUID personId, Status status, Rupiah gross, long ledgerVersion, Rupiah paidInWindow,
        String bankReference, Reason reason) {

    /** A hold may be given back while no money can be under way. */
    boolean mayBeReleased() {
        return switch (status) {
            case HELD, PAYMENT_FAILED -> true;
            case HOLD_REFUSED, RELEASED, PAYING, OUTCOME_UNKNOWN, PAID -> false;
        };
    }

    /** A payout may start from a hold, or again after one that surely failed. */
    public boolean mayBePaid() {
        return switch (status) {
            case HELD, PAYMENT_FAILED -> gross != null;
            case HOLD_REFUSED, RELEASED, PAYING, OUTCOME_UNKNOWN, PAID -> false;
        };
    }

    public Settlement now(Status newStatus) {
        return new Settlement(claimId, personId, newStatus, gross, ledgerVersion, paidInWindow, bankReference, null);
    }

    public Settlement failed(Reason why) {
        return new Settlement(claimId, personId, Status.PAYMENT_FAILED, gross, ledgerVersion, paidInWindow, bankReference, why);
    }

    public Settlement paid(String reference) {
        return new Settlement(claimId, personId, Status.PAID, gross, ledgerVersion, paidInWindow, reference, null);
    }
}
