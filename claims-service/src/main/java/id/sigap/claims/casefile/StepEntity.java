package id.sigap.claims.casefile;

import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.StepDetail;
import id.sigap.contracts.claims.ClaimStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of a claim's timeline; written once. */
@Entity
@Immutable
@Table(name = "claim_step")
class StepEntity {

    @Embeddable
    record Key(@Column(name = "claim_id") UUID claimId, int no) implements Serializable {
    }

    @EmbeddedId
    Key key;
    Instant at;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    ClaimStatus from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    ClaimStatus to;
    @Enumerated(EnumType.STRING)
    ClaimStep step;
    @Enumerated(EnumType.STRING)
    StepDetail detail;
    @Enumerated(EnumType.STRING)
    ClaimEvent.Actor actor;
    @Column(name = "officer_id")
    UUID officerId;
    @Column(name = "note_sealed")
    byte[] noteSealed;
    @Column(name = "expected_by")
    Instant expectedBy;
}
