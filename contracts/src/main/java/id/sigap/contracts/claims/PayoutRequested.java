package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * An approved claim is to be paid from its hold. gross = tax + net, and gross equals the held amount.
 *
 * @param legalName the name that the account must bear, as the civil registry writes it
 */
@EventType(value = "sigap.claims.payout-requested", topic = Topic.SETTLEMENT_REQUESTS)
public record PayoutRequested(UUID claimId, UUID personId, Rupiah gross, Rupiah tax, Rupiah net, String bankCode,
        String accountNumber, String legalName, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }

    @Override
    public String toString() {
        return "PayoutRequested[" + claimId + ", " + net + "]";
    }
}
