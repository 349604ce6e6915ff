package id.sigap.payment.settlement;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.ledger.Hold;
import id.sigap.payment.ledger.Holds;
import id.sigap.payment.ledger.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sets a person's balance, or the part that is asked for, aside for a claim, and answers with the figure that the claim is to use. */
@ApplicationScoped
public class HoldBalance {

    private static final Logger LOG = Logger.getLogger(HoldBalance.class);

    private final Settlements settlements;
    private final Holds holds;
    private final TaxWindow taxWindow;
    private final AnnounceBalances announce;

    HoldBalance(Settlements settlements, Holds holds, TaxWindow taxWindow, AnnounceBalances announce) {
        this.settlements = settlements;
        this.holds = holds;
        this.taxWindow = taxWindow;
        this.announce = announce;
    }

    @Transactional(TxType.MANDATORY)
    public void hold(HoldRequested request) {
        Optional<Settlement> before = settlements.lock(request.claimId());
        if (before.filter(settlement -> !settlement.mayAskForHold()).isPresent()) {
            LOG.infof("claim %s asks for a hold that it has or had: %s", request.claimId(), before.get().status());
            return;
        }
        Programme programme = request.programme() == null ? Programme.JHT : request.programme();
        Hold hold = holds.place(request.claimId(), request.personId(), programme,
                Wanted.of(request.share(), request.legacy(), request.part()));
        settlements.save(switch (hold) {
            case Hold.Placed(Rupiah gross, long version, var amounts) -> settlement(request, programme, Status.HELD, gross, version, null);
            case Hold.NoBalance none -> refused(request, programme, Reason.NO_BALANCE);
            case Hold.AlreadyHeld other -> refused(request, programme, Reason.ALREADY_HELD);
            case Hold.BeyondTheWhole tooMuch -> refused(request, programme, Reason.AMOUNT_DIFFERS);
        });
        announce.balances(holds.of(request.claimId()).stream().map(Holds.Held::accountId).toList());
    }

    private Settlement refused(HoldRequested request, Programme programme, Reason why) {
        return settlement(request, programme, Status.HOLD_REFUSED, null, 0, why);
    }

    private Settlement settlement(HoldRequested request, Programme programme, Status status, Rupiah gross, long version, Reason why) {
        return new Settlement(request.claimId(), request.personId(), new Source.Savings(programme), status, gross, version,
                taxWindow.paid(request.personId()), null, why);
    }
}
