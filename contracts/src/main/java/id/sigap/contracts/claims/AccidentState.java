package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * A work accident as those need it who tell the worker and the employer of it. What happened and where is not in it.
 *
 * @param personId     the victim; null while nobody was found for the report
 * @param membershipId null while none is known that protected on that day
 * @param employerId   of that membership; null outside segment PU
 * @param reportBy     until when it had to be reported; null where the deadline of that day is not known
 * @param reportedAt   the earliest report
 * @param stageTwoBy   until when the form of stage II has to come; null until a doctor has spoken
 * @param remindedOf   the form that somebody was reminded of last; null while nobody was
 * @param remindedAt   null while nobody was
 * @param employersAccount that reported it for the worker's employer; null where none did
 */
@EventType(value = "sigap.claims.accident-state", topic = Topic.ACCIDENT_STATE)
public record AccidentState(UUID accidentId, @Nullable UUID personId, @Nullable UUID membershipId, @Nullable UUID employerId, AccidentStatus status,
        Instant happenedAt, @Nullable Instant reportBy, Instant reportedAt, @Nullable Instant stageTwoBy, @Nullable AccidentStage remindedOf,
        @Nullable Instant remindedAt, Instant changedAt, @Nullable UUID employersAccount) implements Event {
    @Override
    public String aggregateId() {
        return accidentId.toString();
    }
}
