package id.sigap.payment.payout;

import id.sigap.payment.bank.Bank;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.InFlight;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.safety.PayoutHolds;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Takes a payout one step further: one call to the bank, outside of any transaction, between two that record it. Whatever
 * instruction the process dies at, the next step finds a state from which money cannot move twice.
 */
@ApplicationScoped
public class AdvancePayout {

    private final Payouts payouts;
    private final RecordPayout record;
    private final Bank bank;
    private final PayoutHolds holds;
    private final PayoutRules rules;
    private final Patience sending;
    private final Patience enquiring;
    private final Clock clock;

    AdvancePayout(Payouts payouts, RecordPayout record, Bank bank, PayoutHolds holds, PayoutConfig config, Clock clock) {
        this.payouts = payouts;
        this.record = record;
        this.bank = bank;
        this.holds = holds;
        this.sending = new Patience(config.sending().first(), config.sending().longest(), config.sending().limit());
        this.enquiring = new Patience(config.enquiring().first(), config.enquiring().longest(), config.enquiring().limit());
        this.rules = new PayoutRules(sending, enquiring);
        this.clock = clock;
    }

    /** @return when to go on; empty if there is nothing more to do */
    Optional<Duration> step(UUID id) {
        Kept kept = payouts.find(id).orElseThrow(() -> new IllegalStateException("no payout " + id));
        Optional<Duration> held = held(kept.payout());
        if (held.isPresent()) {
            return held;
        }
        return switch (kept.payout()) {
            case NameCheck payout -> pause(record.move(kept, rules.nameAnswered(payout,
                    bank.holderOf(payout.order().account(), payout.order().reference()), clock.instant())));
            case Ready payout -> send(kept, payout);
            // found as sent: whoever sent it died before the answer, or still waits for it
            case Sent payout -> enquire(kept, payout);
            case Unknown payout -> enquire(kept, payout);
            case Stuck payout -> Optional.empty();
            case Settled payout -> Optional.empty();
            case Failed payout -> Optional.empty();
        };
    }

    /** How long a payout that has not been sent must wait for its recipient's safety hold. What was sent is followed up all the same. */
    private Optional<Duration> held(Payout payout) {
        boolean before = payout instanceof NameCheck || payout instanceof Ready;
        return before ? holds.until(payout.order().recipient()).map(until -> Duration.between(clock.instant(), until)) : Optional.empty();
    }

    private Optional<Duration> send(Kept kept, Ready ready) {
        Kept recorded = record.move(kept, ready.send(clock.instant()));
        if (!(recorded.payout() instanceof Sent sent)) {
            return pause(recorded);
        }
        CrashPoints.reach("payout.before-send");
        var answer = bank.transfer(sent.order().transfer());
        CrashPoints.reach("payout.after-send");
        return pause(record.move(recorded, rules.transferAnswered(sent, answer, clock.instant())));
    }

    private Optional<Duration> enquire(Kept kept, InFlight payout) {
        return pause(record.move(kept, rules.enquired(payout, bank.statusOf(payout.order().transfer()), clock.instant())));
    }

    private Optional<Duration> pause(Kept kept) {
        double chance = ThreadLocalRandom.current().nextDouble();
        return switch (kept.payout()) {
            case NameCheck payout -> Optional.of(sending.pauseAfter(payout.tries(), chance));
            case Ready payout -> Optional.of(payout.tries() == 0 ? Duration.ZERO : sending.pauseAfter(payout.tries(), chance));
            case Sent payout -> Optional.of(enquiring.pauseAfter(1, chance));
            case Unknown payout -> Optional.of(enquiring.pauseAfter(payout.enquiries() + 1, chance));
            case Stuck payout -> Optional.empty();
            case Settled payout -> Optional.empty();
            case Failed payout -> Optional.empty();
        };
    }
}
