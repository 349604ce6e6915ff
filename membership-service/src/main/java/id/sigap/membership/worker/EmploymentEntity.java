package id.sigap.membership.worker;

import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The row of an employment under a membership. */
@Entity
@Table(name = "employment")
class EmploymentEntity {

    @Id
    UUID id;
    @Column(name = "membership_id", updatable = false)
    UUID membershipId;
    @Column(name = "started_on", updatable = false)
    LocalDate startedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    EndReason endReason;
    @Column(name = "letter_date")
    LocalDate letterDate;
    @Column(name = "last_day")
    LocalDate lastDay;
    @Column(name = "reported_on")
    LocalDate reportedOn;

    void endWith(EmploymentEnd end) {
        endReason = end.reason();
        letterDate = end.letterDate();
        lastDay = end.lastDay();
        reportedOn = end.reportedOn();
    }

    /** Null while it goes on. */
    EmploymentEnd end() {
        return endReason == null ? null : new EmploymentEnd(endReason, letterDate, lastDay, reportedOn);
    }
}
