package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An account's owner is proved to be the bearer of this passport. What {@link BindingProved} is for a citizen.
 *
 * @param legalName as the immigration office writes it, never as typed
 */
@EventType(value = "sigap.auth.foreign-binding-proved", topic = Topic.BINDING_REQUESTS)
public record ForeignBindingProved(UUID bindingId, UUID accountId, Passport passport, String legalName, LocalDate birthDate, Sex sex,
        BindingProved.Proof proof, Instant provedAt) implements Event, ProvedBinding {
    @Override
    public String aggregateId() {
        return bindingId.toString();
    }

    @Override
    public Passport number() {
        return passport;
    }

    @Override
    public String toString() {
        return "ForeignBindingProved[" + bindingId + ", " + proof + "]";
    }
}
