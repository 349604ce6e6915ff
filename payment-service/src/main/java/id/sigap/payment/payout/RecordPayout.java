package id.sigap.payment.payout;

import id.sigap.contracts.payment.PayoutHappened;
import id.sigap.contracts.payment.PayoutHappened.What;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.payment.bank.Rail;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Returned;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.payment.settlement.Settlement;
import id.sigap.payment.settlement.Settlements;
import id.sigap.platform.Clocks;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Records what a payout has become, with all that follows from it, in one transaction. */
@ApplicationScoped
public class RecordPayout {

    private static final Logger LOG = Logger.getLogger(RecordPayout.class);

    private final Payouts payouts;
    private final Settlements settlements;
    private final SettlePayout settle;
    private final DayLimits limits;
    private final KnownAccounts accounts;
    private final Cases cases;
    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final Clock clock;

    RecordPayout(Payouts payouts, Settlements settlements, SettlePayout settle, DayLimits limits, KnownAccounts accounts, Cases cases, Outbox outbox,
            MeterRegistry metrics, Clock clock) {
        this.payouts = payouts;
        this.settlements = settlements;
        this.settle = settle;
        this.limits = limits;
        this.accounts = accounts;
        this.cases = cases;
        this.outbox = outbox;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @return what is on record afterwards, which is another's doing if that was faster */
    @Transactional
    public Kept move(Kept from, Payout to) {
        return moved(from, to, (UUID) null);
    }

    /** The same, and opens a case. */
    @Transactional
    Kept move(Kept from, Payout to, PayoutCase.Kind kind) {
        Kept recorded = moved(from, to, (UUID) null);
        if (recorded.payout() == to) {
            cases.open(kind, to.order().id());
        }
        return recorded;
    }

    /** The same, by a person. */
    @Transactional
    Kept move(Kept from, Payout to, UUID by) {
        return moved(from, to, by);
    }

    /** Marks it as sent, counted on the day's limits; empty if these leave no room, and then nothing has changed. */
    @Transactional
    Optional<Kept> send(Kept from, Sent to) {
        Settlement settlement = settlements.lock(to.order().claimId()).orElseThrow();
        LocalDate today = LocalDate.ofInstant(to.sentAt(), Clocks.JAKARTA);
        if (!limits.take(today, to.order().rail(), to.order().net())) {
            return Optional.empty();
        }
        Kept recorded = moved(from, to, settlement, null);
        if (recorded.payout() == to) {
            payouts.count(to.order().id(), today);
        } else {
            limits.giveBack(today, to.order().rail(), to.order().net());
        }
        return Optional.of(recorded);
    }

    /** Notes what it waits for; whoever is to be paid is told when there is a time. */
    @Transactional
    void waits(Kept kept, Waiting waiting) {
        Settlement settlement = settlements.lock(kept.payout().order().claimId()).orElseThrow();
        if (!payouts.waits(kept, waiting)) {
            return;
        }
        UUID id = kept.payout().order().id();
        switch (waiting.why()) {
            case APPROVAL -> cases.open(PayoutCase.Kind.APPROVAL, id);
            case CUT_OFF, DAY_LIMIT -> settlements.save(settlement.sentFrom(waiting.until()));
            case RUN_PAUSED -> { }
        }
        LOG.infof("payout %s waits: %s", id, waiting.why());
    }

    private Kept moved(Kept from, Payout to, UUID by) {
        return moved(from, to, settlements.lock(to.order().claimId()).orElseThrow(), by);
    }

    private Kept moved(Kept from, Payout to, Settlement settlement, UUID by) {
        if (!payouts.move(from, to)) {
            LOG.warnf("payout %s was moved by another worker meanwhile", to.order().id());
            return payouts.find(to.order().id()).orElseThrow();
        }
        left(from.payout(), to, by);
        follow(from.payout(), to, settlement);
        return new Kept(to, from.revision() + 1);
    }

    /** Ends what was open for the state before. */
    private void left(Payout from, Payout to, UUID by) {
        UUID id = to.order().id();
        if (from instanceof Stuck stuck) {
            cases.close(PayoutCase.Kind.of(stuck.why()), id, to.getClass().getSimpleName(), by);
        }
        if (from instanceof Ready && !(to instanceof Ready)) {
            cases.close(PayoutCase.Kind.APPROVAL, id, to.getClass().getSimpleName(), by);
        }
        // surely not paid: it counts no more on the day's limits
        if (to instanceof Failed || to instanceof Ready) {
            Rail rail = to.order().rail();
            payouts.countedOn(id).ifPresent(day -> {
                limits.giveBack(day, rail, to.order().net());
                payouts.count(id, null);
            });
        }
    }

    private void follow(Payout from, Payout to, Settlement settlement) {
        switch (to) {
            case NameCheck waiting -> { }
            case Ready ready -> {
                if (from instanceof NameCheck) {
                    accounts.checked(ready.order());
                }
            }
            case Sent sent -> {
                tell(sent, What.SENT);
                if (settlement.sentFrom() != null) {
                    settlements.save(settlement.now(Status.PAYING));
                }
            }
            case Unknown unknown -> {
                if (from instanceof Sent) {
                    tell(unknown, What.UNKNOWN);
                    settlements.save(settlement.now(Status.OUTCOME_UNKNOWN));
                }
            }
            case Stuck stuck -> {
                cases.open(PayoutCase.Kind.of(stuck.why()), stuck.order().id());
                LOG.errorf("payout %s waits for an operator: %s", stuck.order().id(), stuck.why());
            }
            case Settled settled -> {
                settle.settle(settled);
                cases.closeOfClaim(PayoutCase.Kind.NO_FUNDS, settled.order().claimId(), "Settled");
                tell(settled, What.SETTLED);
                settlements.save(settlement.paid(settled.bankReference()));
            }
            case Returned returned -> {
                accounts.forget(returned.order());
                tell(returned, What.RETURNED);
                settlements.save(settlement.failed(Reason.RETURNED));
            }
            case Failed failed -> {
                accounts.forget(failed.order());
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
