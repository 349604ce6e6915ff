package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim moved, for analysts.
 *
 * @param straightThrough true if no officer took part
 * @param gross           null before the hold
 */
@EventType(value = "sigap.claims.claim-happened", topic = Topic.CLAIM_FACTS)
public record ClaimHappened(UUID claimId, Pseudonym person, Programme programme, ClaimReason reason,
        ClaimStatus status, boolean straightThrough, @Nullable Rupiah gross, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
