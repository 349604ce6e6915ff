package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim of an employer or a hospital as those need it who tell the account that filed it. Whose accident it is about is not in it.
 *
 * @param accountId that filed it
 * @param claimant  EMPLOYER or HOSPITAL
 * @param net       null before approval
 * @param failure   why the payment failed; null unless it did, and where the reason is not one of these
 */
@EventType(value = "sigap.claims.firm-claim-state", topic = Topic.CLAIM_STATE)
public record FirmClaimState(UUID claimId, UUID accountId, ClaimantKind claimant, Programme programme, ClaimReason reason, ClaimStatus status,
        @Nullable Rupiah net, Instant changedAt, @Nullable PaymentFailure failure) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
