package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * Asks the ledger to hold the person's JHT balance for a claim, or a part of it. Answered by SettlementState.
 *
 * @param share of the balance, a share of one such as 0.3; null for all of it
 */
@EventType(value = "sigap.claims.hold-requested", topic = Topic.SETTLEMENT_REQUESTS)
public record HoldRequested(UUID claimId, UUID personId, @Nullable @Matches("0\\.[0-9]{1,4}") String share, Instant at) implements Event {

    /** For all of the balance. */
    public HoldRequested(UUID claimId, UUID personId, Instant at) {
        this(claimId, personId, null, at);
    }

    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
