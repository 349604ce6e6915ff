package id.sigap.payment.payout;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.correction.CorrectTransfer;
import id.sigap.payment.correction.Correction;
import id.sigap.payment.correction.Correction.Reason;
import id.sigap.payment.correction.CorrectionFollows;
import id.sigap.payment.ledger.Holds;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/**
 * Takes back a payout whose money the bank has returned: one person proposes it, another books it, as with every correction of the ledger. With the booking
 * the money is held for its claim again, and the claim asks for another account; what a fund had paid goes back to the fund.
 */
@ApplicationScoped
class ReturnPayout implements CorrectionFollows {

    private final Payouts payouts;
    private final RecordPayout record;
    private final CorrectTransfer correct;
    private final Holds holds;
    private final Cases cases;
    private final Clock clock;

    ReturnPayout(Payouts payouts, RecordPayout record, CorrectTransfer correct, Holds holds, Cases cases, Clock clock) {
        this.payouts = payouts;
        this.record = record;
        this.correct = correct;
        this.holds = holds;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws ProblemException if there is no such payout, it is not settled, or its return was proposed before */
    @Transactional(TxType.MANDATORY)
    Correction propose(UUID id) {
        Kept kept = payouts.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_FOUND));
        if (!(kept.payout() instanceof Settled)) {
            throw new ProblemException(PaymentProblem.PAYOUT_NOT_SETTLED);
        }
        cases.open(PayoutCase.Kind.RETURNED, id);
        // the transfer bears the payout's id
        return correct.propose(id, Reason.PAYOUT_RETURNED);
    }

    @Override
    public void booked(Transfer undone, Reason reason, UUID by) {
        if (!isReturn(undone, reason)) {
            return;
        }
        Kept kept = payouts.find(undone.subject()).orElseThrow();
        if (!(kept.payout() instanceof Settled settled)) {
            throw new ProblemException(PaymentProblem.PAYOUT_NOT_SETTLED);
        }
        if (!holds.again(undone.id())) {
            throw new ProblemException(PaymentProblem.RETURN_MEETS_HOLD);
        }
        record.move(kept, settled.returned(clock.instant()), by);
        cases.close(PayoutCase.Kind.RETURNED, undone.subject(), "Returned", by);
    }

    @Override
    public void refused(Transfer kept, Reason reason, UUID by) {
        if (isReturn(kept, reason)) {
            cases.close(PayoutCase.Kind.RETURNED, kept.subject(), "Refused", by);
        }
    }

    private static boolean isReturn(Transfer transfer, Reason reason) {
        return reason == Reason.PAYOUT_RETURNED && transfer.kind() == Transfer.Kind.PAYOUT;
    }
}
