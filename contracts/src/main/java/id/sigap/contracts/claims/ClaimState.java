package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim as the member's other screens need it.
 *
 * @param gross as held by the ledger; null before the hold
 * @param tax   null before approval
 * @param net   null before approval
 */
@EventType(value = "sigap.claims.claim-state", topic = Topic.CLAIM_STATE)
public record ClaimState(UUID claimId, UUID personId, UUID accountId, Programme programme, ClaimReason reason,
        ClaimStatus status, @Nullable Rupiah gross, @Nullable Rupiah tax, @Nullable Rupiah net,
        Instant changedAt) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
