package id.sigap.payment.payout;

import id.sigap.contracts.claims.Programme;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Holds;
import id.sigap.payment.ledger.Holds.Held;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.settlement.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Books a paid payout: out of the held accounts or the fund, the net to the bank's credit, the tax to the state's. */
@ApplicationScoped
class SettlePayout {

    private final Holds holds;
    private final Ledger ledger;
    private final AnnounceBalances announce;

    SettlePayout(Holds holds, Ledger ledger, AnnounceBalances announce) {
        this.holds = holds;
        this.ledger = ledger;
        this.announce = announce;
    }

    /** @throws IllegalStateException if the hold is not there or the ledger refuses, which leaves everything as it was */
    @Transactional(TxType.MANDATORY)
    void settle(Settled payout) {
        PayoutOrder order = payout.order();
        PayoutAmounts amounts = order.amounts();
        Transfer.Draft draft = new Transfer.Draft().add(ControlAccount.PAYOUTS_IN_TRANSIT.id(), amounts.net())
                .add(ControlAccount.TAX_PAYABLE.id(), amounts.tax()).add(ControlAccount.LATE_COMPENSATION.id(), amounts.compensation().negated());
        switch (order.source()) {
            case Source.Savings savings -> outOfHold(order, draft);
            case Source.Fund(Programme programme) -> outOfFund(order, draft.add(ControlAccount.fundOf(programme).id(), amounts.gross().negated()));
        }
    }

    private void outOfHold(PayoutOrder order, Transfer.Draft draft) {
        List<Held> held = holds.of(order.claimId());
        held.forEach(hold -> draft.add(hold.accountId(), hold.amount().negated()));
        holds.post(order.claimId(), booked(order, draft));
        announce.balances(held.stream().map(Held::accountId).toList());
    }

    private void outOfFund(PayoutOrder order, Transfer.Draft draft) {
        ledger.postNew(booked(order, draft));
    }

    /** Under the payout's own id: it can be booked once; a hold of another sum would not balance. */
    private static Transfer booked(PayoutOrder order, Transfer.Draft draft) {
        return draft.as(order.id(), Transfer.Kind.PAYOUT, order.id());
    }
}
