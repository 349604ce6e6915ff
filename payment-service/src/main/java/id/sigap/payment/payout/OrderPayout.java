package id.sigap.payment.payout;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.payment.bank.Account;
import id.sigap.payment.settlement.Settlement;
import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Fixes a payout's reference and hands it to the worker. */
@ApplicationScoped
class OrderPayout {

    private final Payouts payouts;
    private final PayoutRuns runs;
    private final Timers timers;
    private final Clock clock;

    OrderPayout(Payouts payouts, PayoutRuns runs, Timers timers, Clock clock) {
        this.payouts = payouts;
        this.runs = runs;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void order(PayoutRequested request, Settlement settlement, PayoutAmounts amounts, Account account) {
        UUID id = Ids.next();
        String run = request.month() == null ? null : runs.join(settlement.source().programme(), request.month());
        payouts.insert(new PayoutOrder(id, request.claimId(), settlement.personId(), request.payee(), settlement.source(), amounts, account,
                request.legalName(), id.toString().replace("-", ""), clock.instant().truncatedTo(ChronoUnit.SECONDS), run, null));
        timers.scheduleNow(PayoutTimer.KIND, id.toString(), "");
    }
}
