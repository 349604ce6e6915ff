package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/** The claim ended without a payout: its hold is to be voided. */
@EventType(value = "sigap.claims.hold-release-requested", topic = Topic.SETTLEMENT_REQUESTS)
public record HoldReleaseRequested(UUID claimId, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
