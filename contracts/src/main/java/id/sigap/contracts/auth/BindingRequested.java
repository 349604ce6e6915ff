package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Nik;
import java.time.Instant;
import java.util.UUID;

/**
 * The civil registry confirmed NIK, name and birth date that an account named; now a face must be matched with the
 * registry's photograph. Opens a verification (purpose BINDING, operation id = binding id) at biometric-service.
 */
@EventType(value = "sigap.auth.binding-requested", topic = Topic.BINDING_REQUESTS)
public record BindingRequested(UUID bindingId, UUID accountId, Nik nik, Instant expiresAt) implements Event, RequestedBinding {
    @Override
    public String aggregateId() {
        return bindingId.toString();
    }

    @Override
    public Nik number() {
        return nik;
    }
}
