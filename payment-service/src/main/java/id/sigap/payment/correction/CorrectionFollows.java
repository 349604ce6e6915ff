package id.sigap.payment.correction;

import id.sigap.payment.correction.Correction.Reason;
import id.sigap.payment.ledger.Transfer;
import java.util.UUID;

/** What follows when a correction is decided, in the same transaction. */
public interface CorrectionFollows {

    /**
     * The books have taken the transfer back.
     *
     * @param by who decided so
     */
    void booked(Transfer undone, Reason reason, UUID by);

    /** The transfer stays as it was booked. */
    void refused(Transfer kept, Reason reason, UUID by);
}
