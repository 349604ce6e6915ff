package id.sigap.payment.payout;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What an operator decides about a payout that is stuck. */
@ApplicationScoped
public class ResolvePayout {

    private final Payouts payouts;
    private final RecordPayout record;
    private final Timers timers;

    ResolvePayout(Payouts payouts, RecordPayout record, Timers timers) {
        this.payouts = payouts;
        this.record = record;
        this.timers = timers;
    }

    /** The two ways on. */
    public enum Action {
        /** Ask the bank anew, as often as at first. */
        ENQUIRE,
        /** Send it again under the same reference: only where the bank never found it. */
        SEND_AGAIN
    }

    /** @throws ProblemException if there is no such payout, it is not stuck, or it must not be sent again */
    @Transactional(TxType.MANDATORY)
    void resolve(UUID id, Action action) {
        Kept kept = payouts.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_FOUND));
        if (!(kept.payout() instanceof Stuck stuck)) {
            throw new ProblemException(PaymentProblem.PAYOUT_NOT_STUCK);
        }
        record.move(kept, switch (action) {
            case ENQUIRE -> stuck.enquireAgain();
            case SEND_AGAIN -> stuck.sendAgain().orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_REPEATABLE));
        });
        timers.scheduleNow(PayoutTimer.KIND, id.toString(), "");
    }
}
