package id.sigap.payment.settlement;

import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * The money side of a claim.
 *
 * @param gross         what is or was held, or what a fund is to pay; null if the hold was refused
 * @param paidInWindow  JHT gross paid to the person in this and the previous calendar year, as of the hold or of the request to pay
 * @param bankReference null before it is paid
 * @param reason        why refused or failed; null otherwise
 * @param sentFrom      while it is PAYING: when the bank takes the order, if that is later; null otherwise
 */
public record Settlement(UUID claimId, UUID personId, Source source, Status status, Rupiah gross, long ledgerVersion, Rupiah paidInWindow,
        String bankReference, Reason reason, Instant sentFrom) {

    /** Nothing holds it up. */
    public Settlement(UUID claimId, UUID personId, Source source, Status status, Rupiah gross, long ledgerVersion, Rupiah paidInWindow, String bankReference,
            Reason reason) {
        this(claimId, personId, source, status, gross, ledgerVersion, paidInWindow, bankReference, reason, null);
    }

    /** A claim whose hold was refused or given back may ask again: it was appealed or opened anew. */
    boolean mayAskForHold() {
        return switch (status) {
            case HOLD_REFUSED, RELEASED -> true;
            case HELD, PAYING, OUTCOME_UNKNOWN, PAID, PAYMENT_FAILED -> false;
        };
    }

    /** A hold may be given back while no money can be under way. */
    boolean mayBeReleased() {
        return switch (status) {
            case HELD, PAYMENT_FAILED -> !source.isFund();
            case HOLD_REFUSED, RELEASED, PAYING, OUTCOME_UNKNOWN, PAID -> false;
        };
    }

    /** Whether money is or may be with the bank, or was paid: another request to pay changes nothing. */
    public boolean isUnderWayOrPaid() {
        return switch (status) {
            case PAYING, OUTCOME_UNKNOWN, PAID -> true;
            case HELD, HOLD_REFUSED, RELEASED, PAYMENT_FAILED -> false;
        };
    }

    /** A payout may start from a hold, or again after one that surely failed. */
    public boolean mayBePaidFromHold() {
        return switch (status) {
            case HELD, PAYMENT_FAILED -> !source.isFund() && gross != null;
            case HOLD_REFUSED, RELEASED, PAYING, OUTCOME_UNKNOWN, PAID -> false;
        };
    }

    /** A fund pays a claim that holds nothing, and again after a payout that surely failed. */
    public boolean mayBePaidFromFund() {
        return switch (status) {
            case HOLD_REFUSED, RELEASED -> true;
            case PAYMENT_FAILED -> source.isFund() || gross == null;
            case HELD, PAYING, OUTCOME_UNKNOWN, PAID -> false;
        };
    }

    public Settlement now(Status newStatus) {
        return new Settlement(claimId, personId, source, newStatus, gross, ledgerVersion, paidInWindow, bankReference, null);
    }

    /** Still PAYING, but the bank takes the order only then. */
    public Settlement sentFrom(Instant time) {
        return new Settlement(claimId, personId, source, Status.PAYING, gross, ledgerVersion, paidInWindow, bankReference, null, time);
    }

    public Settlement failed(Reason why) {
        return new Settlement(claimId, personId, source, Status.PAYMENT_FAILED, gross, ledgerVersion, paidInWindow, bankReference, why);
    }

    public Settlement paid(String reference) {
        return new Settlement(claimId, personId, source, Status.PAID, gross, ledgerVersion, paidInWindow, reference, null);
    }
}
