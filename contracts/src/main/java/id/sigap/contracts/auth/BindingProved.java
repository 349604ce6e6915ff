package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An account's owner is proved to be the person of this NIK. membership-service finds or creates the person and decides.
 *
 * @param legalName as the civil registry writes it, never as typed
 */
@EventType(value = "sigap.auth.binding-proved", topic = Topic.BINDING_REQUESTS)
public record BindingProved(UUID bindingId, UUID accountId, Nik nik, String legalName, LocalDate birthDate, Sex sex, Proof proof,
        Instant provedAt) implements Event, ProvedBinding {

    public enum Proof {
        SELFIE_AND_REGISTRY, CODE_TO_CONTACT_ON_RECORD, OFFICER
    }

    @Override
    public String aggregateId() {
        return bindingId.toString();
    }

    @Override
    public Nik number() {
        return nik;
    }

    @Override
    public String toString() {
        return "BindingProved[" + bindingId + ", " + proof + "]";
    }
}
