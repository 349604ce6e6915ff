package id.sigap.payment.payout;

import id.sigap.contracts.payment.PayoutHappened;
import id.sigap.contracts.payment.PayoutHappened.What;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.payment.settlement.Settlement;
import id.sigap.payment.settlement.Settlements;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Records what a payout has become, with all that follows from it, in one transaction. */
@ApplicationScoped
public class RecordPayout {

    private static final Logger LOG = Logger.getLogger(RecordPayout.class);

    private final Payouts payouts;
    private final Settlements settlements;
    private final SettlePayout settle;
    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final Clock clock;

    RecordPayout(Payouts payouts, Settlements settlements, SettlePayout settle, Outbox outbox, MeterRegistry metrics, Clock clock) {
        this.payouts = payouts;
        this.settlements = settlements;
        this.settle = settle;
        this.outbox = outbox;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @return what is on record afterwards, which is another's doing if that was faster */
    @Transactional
    public Kept move(Kept from, Payout to) {
        Settlement settlement = settlements.lock(to.order().claimId()).orElseThrow();
        if (!payouts.move(from, to)) {
            LOG.warnf("payout %s was moved by another worker meanwhile", to.order().id());
            return payouts.find(to.order().id()).orElseThrow();
        }
        follow(from.payout(), to, settlement);
        return new Kept(to, from.revision() + 1);
    }

    private void follow(Payout from, Payout to, Settlement settlement) {
        switch (to) {
            case NameCheck waiting -> { }
            case Ready waiting -> { }
            case Sent sent -> tell(sent, What.SENT);
            case Unknown unknown -> {
                if (from instanceof Sent) {
                    tell(unknown, What.UNKNOWN);
                    settlements.save(settlement.now(Status.OUTCOME_UNKNOWN));
                }
            }
            case Stuck stuck -> LOG.errorf("payout %s waits for an operator: %s", stuck.order().id(), stuck.why());
            case Settled settled -> {
                settle.settle(settled);
                tell(settled, What.SETTLED);
                settlements.save(settlement.paid(settled.bankReference()));
            }
            case Failed failed -> {
                tell(failed, What.FAILED);
                settlements.save(settlement.failed(failed.reason()));
            }
        }
        if (from.getClass() != to.getClass()) {
            metrics.counter("payouts", "state", to.getClass().getSimpleName()).increment();
        }
    }

    private void tell(Payout payout, What what) {
        outbox.append(new PayoutHappened(payout.order().id(), payout.order().claimId(), what, payout.order().net(), clock.instant()));
    }
}
