package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A pension that was granted, as those need it who tell its recipient of it.
 *
 * @param personId        who is paid
 * @param accountId       of the same
 * @param confirmBy       when the yearly confirmation is due; null once the pension ended
 * @param confirmAtLatest last day on which the confirmation is in time; null once the pension ended
 */
@EventType(value = "sigap.claims.pension-state", topic = Topic.PENSION_STATE)
public record PensionState(UUID pensionId, UUID personId, UUID accountId, PensionChange change, @Nullable LocalDate confirmBy,
        @Nullable LocalDate confirmAtLatest, Instant changedAt) implements Event {
    @Override
    public String aggregateId() {
        return pensionId.toString();
    }
}
