package id.sigap.payment.payout;

import id.sigap.payment.bank.Rail;
import id.sigap.payment.bank.Rails;
import id.sigap.payment.bank.Rails.Way;
import id.sigap.payment.payout.Waiting.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Says whether a payout whose account is right may be sent now, and on which rail. Day limits are counted when it is marked as sent, and not here. */
@ApplicationScoped
class ClearPayout {

    private final Rails rails;
    private final Approvals approvals;
    private final PayoutRuns runs;
    private final PayoutConfig config;
    private final Clock clock;

    ClearPayout(Rails rails, Approvals approvals, PayoutRuns runs, PayoutConfig config, Clock clock) {
        this.rails = rails;
        this.approvals = approvals;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    sealed interface Clearance {
        record Go(Rail rail) implements Clearance {
        }

        record Wait(Waiting waiting) implements Clearance {
        }

        /** No rail of our bank carries such an amount. */
        record NoRail() implements Clearance {
        }
    }

    Clearance clear(PayoutOrder order) {
        Instant now = clock.instant();
        if (order.run() != null && runs.isPaused(order.run())) {
            return new Clearance.Wait(new Waiting(Why.RUN_PAUSED, now.plus(config.lookAgain()), false));
        }
        if (!approvals.maySend(order)) {
            return new Clearance.Wait(new Waiting(Why.APPROVAL, now.plus(config.lookAgain()), false));
        }
        Optional<Way> way = order.rail() == null ? rails.choose(order.account(), order.net(), now) : Optional.of(rails.of(order.rail(), now));
        if (way.isEmpty()) {
            return new Clearance.NoRail();
        }
        return way.get().from().isAfter(now)
                ? new Clearance.Wait(new Waiting(Why.CUT_OFF, way.get().from(), true)) : new Clearance.Go(way.get().rail());
    }
}
