package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a proved binding took effect. A person has one bound account and an account one person; a second claimant of a person
 * is refused and a case is raised.
 *
 * @param personId the person found or created; null where refused
 * @param heldByAccountId the account that the person is bound to, where it was refused for that; null otherwise
 */
@EventType(value = "sigap.membership.binding-decided", topic = Topic.BINDING_DECISIONS)
public record BindingDecided(UUID bindingId, UUID accountId, Decision decision, @Nullable UUID personId,
        Instant decidedAt, @Nullable UUID heldByAccountId) implements Event {

    public enum Decision {
        BOUND, REFUSED_PERSON_HAS_ACCOUNT, REFUSED_ACCOUNT_HAS_PERSON
    }

    @Override
    public String aggregateId() {
        return bindingId.toString();
    }
}
