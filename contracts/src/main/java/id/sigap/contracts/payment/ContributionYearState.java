package id.sigap.contracts.payment;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The contributions actually paid for one membership in one calendar year: what densities, masa iur and average wages are computed from.
 *
 * @param contributionYearId stable for the pair of membership and year
 * @param year               calendar year of the contribution months
 * @param months             only those paid, in order, at most twelve
 */
@EventType(value = "sigap.payment.contribution-year-state", topic = Topic.CONTRIBUTION_YEAR_STATE)
public record ContributionYearState(UUID contributionYearId, UUID membershipId, UUID personId, int year, List<Month> months, Instant changedAt)
        implements Event {

    /**
     * @param month      1 to 12
     * @param wage       the monthly wage that the contributions were reckoned from, whole rupiah, before any cap
     * @param programmes paid for that month
     */
    public record Month(int month, Rupiah wage, Set<Programme> programmes) {
        public Month {
            programmes = Set.copyOf(programmes);
        }
    }

    public ContributionYearState {
        months = List.copyOf(months);
    }

    @Override
    public String aggregateId() {
        return contributionYearId.toString();
    }
}
