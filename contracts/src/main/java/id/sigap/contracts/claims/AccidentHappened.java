package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;
import java.util.UUID;

/**
 * A work accident reached a status, for analysts.
 *
 * @param person        the victim; null while nobody was found for the report
 * @param segment       null while no membership is known that protected on that day
 * @param reporter      of the first report
 * @param hoursToReport whole hours from the accident to the earliest report
 * @param region        regency, four digits; null where the reporter's app did not know it
 */
@EventType(value = "sigap.claims.accident-happened", topic = Topic.ACCIDENT_FACTS)
public record AccidentHappened(UUID accidentId, @Nullable Pseudonym person, AccidentStatus status, HarmCause cause, @Nullable Segment segment,
        AccidentReporter reporter, int hoursToReport, ReportTiming timing, @Nullable @Matches("[0-9]{4}") String region, Instant at) implements Event {
    @Override
    public String aggregateId() {
        return accidentId.toString();
    }
}
