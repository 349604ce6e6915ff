package id.sigap.payment.payout;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.Account;
import id.sigap.payment.settlement.Settlement;
import id.sigap.payment.settlement.Settlements;
import id.sigap.payment.settlement.Source;
import id.sigap.payment.settlement.TaxWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes an approved claim's payout on, from its hold or from a fund, if amounts and account are well. */
@ApplicationScoped
class AcceptPayout {

    private static final Logger LOG = Logger.getLogger(AcceptPayout.class);

    private final Settlements settlements;
    private final OrderPayout order;
    private final TaxWindow taxWindow;

    AcceptPayout(Settlements settlements, OrderPayout order, TaxWindow taxWindow) {
        this.settlements = settlements;
        this.order = order;
        this.taxWindow = taxWindow;
    }

    @Transactional(TxType.MANDATORY)
    void accept(PayoutRequested request) {
        Optional<Settlement> found = settlements.lock(request.claimId());
        if (found.filter(Settlement::isUnderWayOrPaid).isPresent()) {
            LOG.warnf("payout of claim %s is not taken on: %s", request.claimId(), found.get().status());
        } else if (request.fund() == null) {
            fromHold(request, found);
        } else {
            fromFund(request, found);
        }
    }

    private void fromHold(PayoutRequested request, Optional<Settlement> found) {
        if (found.isEmpty()) {
            // a claim that never asked for a hold holds nothing
            settlements.save(nothingYet(request, new Source.Savings(Programme.JHT), null).failed(Reason.AMOUNT_DIFFERS));
            return;
        }
        Settlement settlement = found.get();
        if (settlement.mayBePaidFromHold()) {
            take(request, settlement, request.gross().equals(settlement.gross()) && request.personId().equals(settlement.personId()));
        } else if (settlement.source().isFund()) {
            settlements.save(settlement.failed(Reason.AMOUNT_DIFFERS));
        } else {
            LOG.warnf("payout of claim %s is not taken on: %s", request.claimId(), settlement.status());
        }
    }

    private void fromFund(PayoutRequested request, Optional<Settlement> found) {
        if (found.filter(settlement -> !settlement.mayBePaidFromFund()).isPresent()) {
            // it has a hold, and is paid from that
            settlements.save(found.get().failed(Reason.AMOUNT_DIFFERS));
            return;
        }
        if (request.fund() == Programme.JHT) {
            // it has no fund
            settlements.save(nothingYet(request, new Source.Savings(Programme.JHT), null).failed(Reason.AMOUNT_DIFFERS));
            return;
        }
        Rupiah gross = request.gross().isPositive() ? request.gross() : null;
        take(request, nothingYet(request, new Source.Fund(request.fund()), gross),
                found.isEmpty() || found.get().personId().equals(request.personId()));
    }

    private void take(PayoutRequested request, Settlement settlement, boolean agreed) {
        PayoutAmounts amounts = new PayoutAmounts(request.gross(), request.compensation() == null ? Rupiah.ZERO : request.compensation(),
                request.tax(), request.net());
        Account account = new Account(request.bankCode(), request.accountNumber());
        if (!agreed || !amounts.agree()) {
            settlements.save(settlement.failed(Reason.AMOUNT_DIFFERS));
        } else if (!account.isWellFormed()) {
            settlements.save(settlement.failed(Reason.ACCOUNT_INVALID));
        } else {
            settlements.save(settlement.now(Status.PAYING));
            order.order(request, settlement, amounts, account);
        }
    }

    private Settlement nothingYet(PayoutRequested request, Source source, Rupiah gross) {
        return new Settlement(request.claimId(), request.personId(), source, Status.PAYING, gross, 0, taxWindow.paid(request.personId()), null, null);
    }
}
