package id.sigap.contracts.payment;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An employer has not paid a worker's contributions, though they were due and a bank's late word would have come by now. Told once a bill.
 *
 * @param month      of the contributions, {@code yyyy-MM}
 * @param programmes that are unpaid
 */
@EventType(value = "sigap.payment.contribution-overdue", topic = Topic.OVERDUE_CONTRIBUTIONS)
public record ContributionOverdue(UUID membershipId, UUID personId, @Matches("[0-9]{4}-(0[1-9]|1[0-2])") String month, LocalDate dueOn,
        Set<Programme> programmes, Instant at) implements Event {

    public ContributionOverdue {
        programmes = Set.copyOf(programmes);
    }

    @Override
    public String aggregateId() {
        return membershipId.toString();
    }
}
