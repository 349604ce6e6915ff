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
 * @param gross   as held by the ledger; null before the hold
 * @param tax     null before approval
 * @param net     null before approval
 * @param failure why the payment failed; null unless it did, and where the reason is not one of these
 */
@EventType(value = "sigap.claims.claim-state", topic = Topic.CLAIM_STATE)
public record ClaimState(UUID claimId, UUID personId, UUID accountId, Programme programme, ClaimReason reason,
        ClaimStatus status, @Nullable Rupiah gross, @Nullable Rupiah tax, @Nullable Rupiah net,
        Instant changedAt, @Nullable PaymentFailure failure) implements Event {
    /** No payment failed. */
    public ClaimState(UUID claimId, UUID personId, UUID accountId, Programme programme, ClaimReason reason, ClaimStatus status, Rupiah gross, Rupiah tax,
            Rupiah net, Instant changedAt) {
        this(claimId, personId, accountId, programme, reason, status, gross, tax, net, changedAt, null);
    }

    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
