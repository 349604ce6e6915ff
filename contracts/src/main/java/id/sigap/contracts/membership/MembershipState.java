package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One KPJ of a person with its employment.
 *
 * @param employerId  null outside segment PU
 * @param monthlyWage last reported base wage per month; null outside segment PU
 * @param end         null while the employment goes on
 */
@EventType(value = "sigap.membership.membership-state", topic = Topic.MEMBERSHIP_STATE)
public record MembershipState(UUID membershipId, UUID personId, Kpj kpj, Segment segment, Status status,
        @Nullable UUID employerId, @Nullable Rupiah monthlyWage, LocalDate joinedOn, @Nullable EmploymentEnd end,
        Instant changedAt) implements Event {

    public enum Status {
        ACTIVE, INACTIVE, MERGED
    }

    /**
     * How an employment ended.
     *
     * @param letterDate date of the resignation letter or the PHK; the waiting period counts from it
     * @param lastDay    last day of work
     * @param reportedOn day on which it was reported to us
     */
    public record EmploymentEnd(EndReason reason, LocalDate letterDate, LocalDate lastDay, LocalDate reportedOn) {
    }

    @Override
    public String aggregateId() {
        return membershipId.toString();
    }
}
