package id.sigap.membership.employer;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of an employer's unit. */
@Entity
@Table(name = "employer")
class EmployerEntity {

    @Id
    UUID id;
    @Column(updatable = false)
    String npp;
    String name;
    @Enumerated(EnumType.STRING)
    BusinessScale scale;
    @Enumerated(EnumType.STRING)
    @Column(name = "risk_class")
    RiskClass riskClass;
    int revision;
    @Column(name = "changed_at")
    Instant changedAt;
}
