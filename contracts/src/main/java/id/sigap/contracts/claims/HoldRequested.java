package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** Asks the ledger to hold the person's whole JHT balance for a claim. Answered by SettlementState. */
@EventType(value = "sigap.claims.hold-requested", topic = Topic.SETTLEMENT_REQUESTS)
public record HoldRequested(UUID claimId, UUID personId, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
