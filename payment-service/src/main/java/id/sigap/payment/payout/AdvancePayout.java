package id.sigap.payment.payout;

import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.payment.bank.Bank;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.PayoutFigure;
import id.sigap.payment.bank.Rail;
import id.sigap.payment.payout.ClearPayout.Clearance.Go;
import id.sigap.payment.payout.ClearPayout.Clearance.NoRail;
import id.sigap.payment.payout.ClearPayout.Clearance.Wait;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.InFlight;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Returned;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import id.sigap.payment.payout.Payouts.Kept;
import id.sigap.platform.Clocks;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.safety.PayoutHolds;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    private final ClearPayout clear;
    private final KnownAccounts accounts;
    private final RuleBook figures;
    private final PayoutRules rules;
    private final Duration lookAgain;
    private final Patience sending;
    private final Patience enquiring;
    private final Clock clock;

    AdvancePayout(Payouts payouts, RecordPayout record, Bank bank, PayoutHolds holds, ClearPayout clear, KnownAccounts accounts,
            RuleBook figures, PayoutConfig config, Clock clock) {
        this.payouts = payouts;
        this.record = record;
        this.bank = bank;
        this.holds = holds;
        this.clear = clear;
        this.accounts = accounts;
        this.figures = figures;
        this.lookAgain = config.lookAgain();
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
            case NameCheck payout -> pause(record.move(kept, named(payout)));
            case Ready payout -> send(kept, payout);
            // found as sent: whoever sent it died before the answer, or still waits for it
            case Sent payout -> enquire(kept, payout);
            case Unknown payout -> enquire(kept, payout);
            case Stuck payout -> Optional.empty();
            case Settled payout -> Optional.empty();
            case Returned payout -> Optional.empty();
            case Failed payout -> Optional.empty();
        };
    }

    private Payout named(NameCheck payout) {
        if (accounts.isKnown(payout.order())) {
            return new Ready(payout.order(), 0);
        }
        Instant now = clock.instant();
        int leastScore = figures.on(PayoutFigure.NAME_SCORE_LEAST, LocalDate.ofInstant(now, Clocks.JAKARTA)).whole();
        return rules.nameAnswered(payout, bank.holderOf(payout.order().account(), payout.order().reference()), leastScore, now);
    }

    /** How long a payout that has not been sent must wait for its recipient's safety hold. What was sent is followed up all the same. */
    private Optional<Duration> held(Payout payout) {
        boolean before = payout instanceof NameCheck || payout instanceof Ready;
        return before ? holds.until(payout.order().recipient()).map(until -> Duration.between(clock.instant(), until)) : Optional.empty();
    }

    private Optional<Duration> send(Kept kept, Ready ready) {
        return switch (clear.clear(ready.order())) {
            case Go(Rail rail) -> handOver(kept, ready.send(rail, clock.instant()));
            case Wait(Waiting waiting) -> waits(kept, waiting);
            case NoRail none -> pause(record.move(kept, new Failed(ready.order(), Reason.BANK_REFUSED, clock.instant())));
        };
    }

    private Optional<Duration> waits(Kept kept, Waiting waiting) {
        record.waits(kept, waiting);
        Duration left = Duration.between(clock.instant(), waiting.until());
        // people wake it; a time that was told is kept, a little spread so that not all come at once
        Duration spread = Duration.ofMillis((long) (lookAgain.toMillis() / 5.0 * ThreadLocalRandom.current().nextDouble()));
        return Optional.of(left.isNegative() ? spread : left.plus(spread));
    }

    private Optional<Duration> handOver(Kept kept, Sent marked) {
        Optional<Kept> counted = record.send(kept, marked);
        if (counted.isEmpty()) {
            return waits(kept, new Waiting(Waiting.Why.DAY_LIMIT, tomorrow(), true));
        }
        Kept recorded = counted.get();
        if (!(recorded.payout() instanceof Sent sent)) {
            return pause(recorded);
        }
        CrashPoints.reach("payout.before-send");
        var answer = bank.transfer(sent.order().transfer());
        CrashPoints.reach("payout.after-send");
        Payout next = rules.transferAnswered(sent, answer, clock.instant());
        boolean noFunds = answer instanceof BankAnswer.Refused<String> refused && refused.reason() == BankAnswer.Refusal.INSUFFICIENT_FUNDS;
        return pause(noFunds ? record.move(recorded, next, PayoutCase.Kind.NO_FUNDS) : record.move(recorded, next));
    }

    private Instant tomorrow() {
        return LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA).plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant();
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
            case Returned payout -> Optional.empty();
            case Failed payout -> Optional.empty();
        };
    }
}
