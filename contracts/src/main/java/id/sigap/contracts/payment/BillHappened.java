package id.sigap.contracts.payment;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/** A contribution bill was issued or paid, for analysts. */
@EventType(value = "sigap.payment.bill-happened", topic = Topic.BILL_FACTS)
public record BillHappened(UUID billId, UUID employerId, What what, Rupiah amount, int workers, Instant at) implements Event {

    public enum What {
        ISSUED, PAID
    }

    @Override
    public String aggregateId() {
        return billId.toString();
    }
}
