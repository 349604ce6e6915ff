package id.sigap.contracts.auth;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Passport;
import java.time.Instant;
import java.util.UUID;

/**
 * The immigration office confirmed passport, name and birth date that an account named; now a face must be matched with the
 * office's photograph. What {@link BindingRequested} is for a citizen.
 */
@EventType(value = "sigap.auth.foreign-binding-requested", topic = Topic.BINDING_REQUESTS)
public record ForeignBindingRequested(UUID bindingId, UUID accountId, Passport passport, Instant expiresAt) implements Event, RequestedBinding {
    @Override
    public String aggregateId() {
        return bindingId.toString();
    }

    @Override
    public Passport number() {
        return passport;
    }
}
