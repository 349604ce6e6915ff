package id.sigap.payment.settlement;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.ledger.Hold;
import id.sigap.payment.ledger.Holds;
import id.sigap.platform.Clocks;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Sets a person's JHT balance, or the part that is asked for, aside for a claim, and answers with the figure that the claim is to use. */
@ApplicationScoped
public class HoldBalance {

    private static final Logger LOG = Logger.getLogger(HoldBalance.class);

    private final Settlements settlements;
    private final Holds holds;
    private final AnnounceBalances announce;
    private final Database db;
    private final Clock clock;

    HoldBalance(Settlements settlements, Holds holds, AnnounceBalances announce, Database db, Clock clock) {
        this.settlements = settlements;
        this.holds = holds;
        this.announce = announce;
        this.db = db;
        this.clock = clock;
    }

    @Transactional(TxType.MANDATORY)
    public void hold(HoldRequested request) {
        if (settlements.lock(request.claimId()).isPresent()) {
            LOG.infof("claim %s was answered before", request.claimId());
            return;
        }
        Hold hold = holds.place(request.claimId(), request.personId(), request.share() == null ? BigDecimal.ONE : new BigDecimal(request.share()));
        settlements.save(switch (hold) {
            case Hold.Placed(Rupiah gross, long version, var amounts) -> new Settlement(request.claimId(), request.personId(), Status.HELD, gross,
                    version, paidInWindow(request.personId()), null, null);
            case Hold.NoBalance none -> refused(request, Reason.NO_BALANCE);
            case Hold.AlreadyHeld other -> refused(request, Reason.ALREADY_HELD);
        });
        announce.balances(holds.of(request.claimId()).stream().map(Holds.Held::accountId).toList());
    }

    private Settlement refused(HoldRequested request, Reason why) {
        return new Settlement(request.claimId(), request.personId(), Status.HOLD_REFUSED, null, 0, paidInWindow(request.personId()), null, why);
    }

    /** This and the previous calendar year: payments in both count together for the tax (PP 68/2009). */
    private Rupiah paidInWindow(UUID personId) {
        Instant from = clock.instant().atZone(Clocks.JAKARTA).toLocalDate().minusYears(1).withDayOfYear(1)
                .atStartOfDay(Clocks.JAKARTA).toInstant();
        return db.first("""
                select coalesce(sum(gross), 0)::bigint as paid from payout
                where person_id = ? and state = 'SETTLED' and ended_at >= ?""", row -> row.rupiah("paid"), personId, from).orElseThrow();
    }
}
