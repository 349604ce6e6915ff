package id.sigap.payment.payout;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.bank.Rails;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.platform.Clocks;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What an operator decides about a payout that is stuck. */
@ApplicationScoped
public class ResolvePayout {

    private final Payouts payouts;
    private final RecordPayout record;
    private final Approvals approvals;
    private final Rails rails;
    private final Timers timers;
    private final OperatorActs acts;
    private final Caller caller;
    private final Clock clock;

    ResolvePayout(Payouts payouts, RecordPayout record, Approvals approvals, Rails rails, Timers timers, OperatorActs acts, Caller caller, Clock clock) {
        this.payouts = payouts;
        this.record = record;
        this.approvals = approvals;
        this.rails = rails;
        this.timers = timers;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /** The ways on. */
    public enum Action {
        /** Ask the bank anew, as often as at first. */
        ENQUIRE,
        /** Send it again under the same reference: only where the bank never found it. */
        SEND_AGAIN,
        /**
         * Call it dead, so that it fails and its claim may be paid under another reference: only where the bank never found it, its clearing is over, it
         * stands in no statement, and two persons say so.
         */
        GIVE_UP
    }

    /** @throws ProblemException if there is no such payout, it is not stuck, or it must not be sent again or given up */
    @Transactional(TxType.MANDATORY)
    void resolve(UUID id, Action action) {
        Kept kept = payouts.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_FOUND));
        if (!(kept.payout() instanceof Stuck stuck)) {
            throw new ProblemException(PaymentProblem.PAYOUT_NOT_STUCK);
        }
        acts.record(action.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-payout", "payout " + id, stuck.why().name());
        next(stuck, action).ifPresent(next -> {
            record.move(kept, next, caller.accountId());
            timers.scheduleNow(PayoutTimer.KIND, id.toString(), "");
        });
    }

    /** Empty while another person's word is awaited. */
    private Optional<Payout> next(Stuck stuck, Action action) {
        return switch (action) {
            case ENQUIRE -> Optional.of(stuck.enquireAgain());
            case SEND_AGAIN -> Optional.of(stuck.sendAgain().orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_REPEATABLE)));
            case GIVE_UP -> giveUp(stuck);
        };
    }

    private Optional<Payout> giveUp(Stuck stuck) {
        Failed dead = stuck.giveUp(clock.instant()).orElseThrow(() -> new ProblemException(PaymentProblem.PAYOUT_NOT_REPEATABLE));
        Instant proven = rails.provenDead(stuck.sentAt());
        if (clock.instant().isBefore(proven)) {
            throw new ProblemException(PaymentProblem.PAYOUT_MAY_LIVE, proven.atZone(Clocks.JAKARTA).toOffsetDateTime().toString());
        }
        UUID id = stuck.order().id();
        if (!approvals.add(id, Approvals.Kind.GIVE_UP, caller.accountId(), false)) {
            throw new ProblemException(PaymentProblem.OWN_APPROVAL);
        }
        return approvals.of(id, Approvals.Kind.GIVE_UP).size() < Approvals.NEEDED ? Optional.empty() : Optional.of(dead);
    }
}
