package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of a membership: one KPJ of a person. */
@Entity
@Table(name = "membership")
class MembershipEntity {

    @Id
    UUID id;
    @Column(name = "person_id", updatable = false)
    UUID personId;
    @Column(updatable = false)
    String kpj;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Segment segment;
    @Enumerated(EnumType.STRING)
    MembershipState.Status status;
    @Column(name = "employer_id", updatable = false)
    UUID employerId;
    @Column(name = "worker_name_sealed")
    byte[] workerNameSealed;
    @Column(name = "joined_on", updatable = false)
    LocalDate joinedOn;
    @Column(name = "changed_at")
    Instant changedAt;

    boolean isActive() {
        return status == MembershipState.Status.ACTIVE;
    }
}
