package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;

/**
 * A step in the life of a membership, for analysts.
 *
 * @param membership pseudonym of the membership
 * @param endReason  with ENDED only, else null
 */
@EventType(value = "sigap.membership.membership-happened", topic = Topic.MEMBERSHIP_FACTS)
public record MembershipHappened(Pseudonym membership, Pseudonym person, What what, Segment segment,
        @Nullable EndReason endReason, Instant at) implements Event {

    public enum What {
        ISSUED, ENDED, WAGE_CHANGED
    }

    @Override
    public String aggregateId() {
        return membership.toString();
    }
}
