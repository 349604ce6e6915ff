package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * The interview about a claim as those need it who tell the claimant of it. The link of a call and what was found are not in it.
 *
 * @param accountId of who claims
 * @param startsAt  of the time that is booked, or was last; null before the first
 * @param medium    of the same time; null before the first
 */
@EventType(value = "sigap.claims.interview-state", topic = Topic.INTERVIEW_STATE)
public record InterviewState(UUID claimId, UUID accountId, Programme programme, InterviewChange change, @Nullable Instant startsAt,
        @Nullable InterviewMedium medium, Instant changedAt) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
