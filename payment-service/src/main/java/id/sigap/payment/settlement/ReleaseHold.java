package id.sigap.payment.settlement;

import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.ledger.Holds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives a claim's hold back, unless money may be under way. */
@ApplicationScoped
public class ReleaseHold {

    private static final Logger LOG = Logger.getLogger(ReleaseHold.class);

    private final Settlements settlements;
    private final Holds holds;
    private final AnnounceBalances announce;

    ReleaseHold(Settlements settlements, Holds holds, AnnounceBalances announce) {
        this.settlements = settlements;
        this.holds = holds;
        this.announce = announce;
    }

    @Transactional(TxType.MANDATORY)
    public void release(HoldReleaseRequested request) {
        Optional<Settlement> settlement = settlements.lock(request.claimId());
        if (settlement.filter(Settlement::mayBeReleased).isEmpty()) {
            LOG.warnf("claim %s has no hold to release: %s", request.claimId(), settlement.map(Settlement::status).orElse(null));
            return;
        }
        List<UUID> accounts = holds.of(request.claimId()).stream().map(Holds.Held::accountId).toList();
        holds.release(request.claimId());
        settlements.save(settlement.get().now(Status.RELEASED));
        announce.balances(accounts);
    }
}
