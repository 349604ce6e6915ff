package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Npp;
import java.util.UUID;

/**
 * An employer's unit as billing and work accidents need it.
 *
 * @param name as registered; a firm's name, which may hold its owner's
 */
@EventType(value = "sigap.membership.employer-state", topic = Topic.EMPLOYER_STATE)
public record EmployerState(UUID employerId, Npp npp, String name, BusinessScale scale, RiskClass riskClass) implements Event {
    @Override
    public String aggregateId() {
        return employerId.toString();
    }
}
