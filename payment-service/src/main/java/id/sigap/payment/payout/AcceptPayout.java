package id.sigap.payment.payout;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.Account;
import id.sigap.payment.settlement.Settlement;
import id.sigap.payment.settlement.Settlements;
import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes an approved claim's payout on: checks it against the hold, fixes its reference, and hands it to the worker. */
@ApplicationScoped
class AcceptPayout {

    private static final Logger LOG = Logger.getLogger(AcceptPayout.class);

    private final Settlements settlements;
    private final Payouts payouts;
    private final Timers timers;
    private final Clock clock;

    AcceptPayout(Settlements settlements, Payouts payouts, Timers timers, Clock clock) {
        this.settlements = settlements;
        this.payouts = payouts;
        this.timers = timers;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    void accept(PayoutRequested request) {
        Optional<Settlement> found = settlements.lock(request.claimId());
        if (found.isEmpty()) {
            // a claim that never asked for a hold holds nothing
            settlements.save(new Settlement(request.claimId(), request.personId(), Status.PAYMENT_FAILED, null, 0, Rupiah.ZERO, null,
                    Reason.AMOUNT_DIFFERS));
            return;
        }
        Settlement settlement = found.get();
        if (!settlement.mayBePaid()) {
            LOG.warnf("payout of claim %s is not taken on: %s", request.claimId(), settlement.status());
            return;
        }
        if (!amountsAgree(request, settlement)) {
            settlements.save(settlement.failed(Reason.AMOUNT_DIFFERS));
        } else if (!account(request).isWellFormed()) {
            settlements.save(settlement.failed(Reason.ACCOUNT_INVALID));
        } else {
            start(request, settlement);
        }
    }

    private void start(PayoutRequested request, Settlement settlement) {
        UUID id = Ids.next();
        PayoutOrder order = new PayoutOrder(id, request.claimId(), settlement.personId(), request.gross(), request.tax(), request.net(),
                account(request), request.legalName(), id.toString().replace("-", ""), clock.instant().truncatedTo(ChronoUnit.SECONDS));
        payouts.insert(order);
        settlements.save(settlement.now(Status.PAYING));
        timers.scheduleNow(PayoutTimer.KIND, id.toString(), "");
    }

    private static boolean amountsAgree(PayoutRequested request, Settlement settlement) {
        return request.gross().equals(settlement.gross()) && request.net().isPositive() && !request.tax().isNegative()
                && request.gross().equals(request.tax().plus(request.net())) && request.personId().equals(settlement.personId());
    }

    private static Account account(PayoutRequested request) {
        return new Account(request.bankCode(), request.accountNumber());
    }
}
