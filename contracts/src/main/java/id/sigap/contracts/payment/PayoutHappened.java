package id.sigap.contracts.payment;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/** A payout moved, for analysts. */
@EventType(value = "sigap.payment.payout-happened", topic = Topic.PAYOUT_FACTS)
public record PayoutHappened(UUID payoutId, UUID claimId, What what, Rupiah amount, Instant at) implements Event {

    public enum What {
        SENT, UNKNOWN, SETTLED, FAILED, RETURNED
    }

    @Override
    public String aggregateId() {
        return payoutId.toString();
    }
}
