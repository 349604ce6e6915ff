package id.sigap.payment.payout;

import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Holds;
import id.sigap.payment.ledger.Holds.Held;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.payout.Payout.Settled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Books a paid payout: out of the held accounts, the net to the bank's credit, the tax to the state's. */
@ApplicationScoped
class SettlePayout {

    private final Holds holds;
    private final AnnounceBalances announce;

    SettlePayout(Holds holds, AnnounceBalances announce) {
        this.holds = holds;
        this.announce = announce;
    }

    /** @throws IllegalStateException if the hold is not there or the ledger refuses, which leaves everything as it was */
    @Transactional(TxType.MANDATORY)
    void settle(Settled payout) {
        PayoutOrder order = payout.order();
        List<Held> held = holds.of(order.claimId());
        Transfer.Draft draft = new Transfer.Draft();
        held.forEach(hold -> draft.add(hold.accountId(), hold.amount().negated()));
        draft.add(ControlAccount.PAYOUTS_IN_TRANSIT.id(), order.net()).add(ControlAccount.TAX_PAYABLE.id(), order.tax());
        // the payout's own id: it can be booked once; a hold of another sum would not balance
        holds.post(order.claimId(), draft.as(order.id(), Transfer.Kind.PAYOUT, order.id()));
        announce.balances(held.stream().map(Held::accountId).toList());
    }
}
