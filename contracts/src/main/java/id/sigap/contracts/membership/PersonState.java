package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person as other services need one.
 *
 * @param legalName as the civil registry writes it; until an account was bound, as the first employer wrote it
 * @param accountId the bound account; null until one is bound
 */
@EventType(value = "sigap.membership.person-state", topic = Topic.PERSON_STATE)
public record PersonState(UUID personId, @Nullable UUID accountId, String legalName, LocalDate birthDate) implements Event {
    @Override
    public String aggregateId() {
        return personId.toString();
    }

    @Override
    public String toString() {
        return "PersonState[" + personId + "]";
    }
}
