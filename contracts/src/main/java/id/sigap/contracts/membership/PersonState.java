package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person as other services need one.
 *
 * @param legalName as the civil registry writes it; until an account was bound, as the first employer wrote it
 * @param accountId the bound account; null until one is bound
 * @param citizen   whether an Indonesian citizen (with a NIK) or a foreigner (with a passport); null in records of before this field
 * @param region    province and regency or city, the first four digits of the NIK; null for foreigners and in records of before this field
 */
@EventType(value = "sigap.membership.person-state", topic = Topic.PERSON_STATE)
public record PersonState(UUID personId, @Nullable UUID accountId, String legalName, LocalDate birthDate,
        @Nullable Boolean citizen, @Nullable @Matches("[0-9]{4}") String region) implements Event {
    public PersonState(UUID personId, UUID accountId, String legalName, LocalDate birthDate) {
        this(personId, accountId, legalName, birthDate, null, null);
    }

    @Override
    public String aggregateId() {
        return personId.toString();
    }

    @Override
    public String toString() {
        return "PersonState[" + personId + "]";
    }
}
