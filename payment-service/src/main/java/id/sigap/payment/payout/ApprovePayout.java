package id.sigap.payment.payout;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Officers agree to a large payout, or stop it, before anything is sent. */
@ApplicationScoped
class ApprovePayout {

    private final Payouts payouts;
    private final RecordPayout record;
    private final Approvals approvals;
    private final Timers timers;
    private final OperatorActs acts;
    private final Caller caller;
    private final Clock clock;

    ApprovePayout(Payouts payouts, RecordPayout record, Approvals approvals, Timers timers, OperatorActs acts, Caller caller, Clock clock) {
        this.payouts = payouts;
        this.record = record;
        this.approvals = approvals;
        this.timers = timers;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return whether that is enough: it is sent then
     * @throws ProblemException if it does not wait for approval, or the caller has agreed before
     */
    @Transactional(TxType.MANDATORY)
    boolean approve(UUID id) {
        Ready ready = (Ready) awaiting(id).payout();
        if (!approvals.add(id, Approvals.Kind.SEND, caller.accountId(), caller.roles().contains(Role.SUPERVISOR))) {
            throw new ProblemException(PaymentProblem.OWN_APPROVAL);
        }
        acts.record("approve-payout", "payout " + id, null);
        boolean enough = approvals.maySend(ready.order());
        if (enough) {
            timers.scheduleNow(PayoutTimer.KIND, id.toString(), "");
        }
        return enough;
    }

    /** @throws ProblemException if it does not wait for approval */
    @Transactional(TxType.MANDATORY)
    void stop(UUID id) {
        Kept kept = awaiting(id);
        Kept recorded = record.move(kept, ((Ready) kept.payout()).stopped(clock.instant()), caller.accountId());
        if (!(recorded.payout() instanceof Payout.Failed)) {
            throw new ProblemException(PaymentProblem.PAYOUT_NOT_AWAITING);
        }
        acts.record("stop-payout", "payout " + id, null);
    }

    private Kept awaiting(UUID id) {
        Kept kept = payouts.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_FOUND));
        if (!(kept.payout() instanceof Ready ready) || approvals.maySend(ready.order())) {
            throw new ProblemException(PaymentProblem.PAYOUT_NOT_AWAITING);
        }
        return kept;
    }
}
