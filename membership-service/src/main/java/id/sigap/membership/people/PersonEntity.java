package id.sigap.membership.people;

import id.sigap.contracts.type.Sex;
import id.sigap.membership.identity.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a person. Number, name and birth date are sealed with the person's key. A citizen has a NIK, a foreigner a passport. */
@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    UUID id;
    @Column(name = "nik_index", updatable = false)
    byte[] nikIndex;
    @Column(name = "nik_sealed", updatable = false)
    byte[] nikSealed;
    @Column(name = "passport_index", updatable = false)
    byte[] passportIndex;
    @Column(name = "passport_sealed", updatable = false)
    byte[] passportSealed;
    @Column(name = "legal_name_sealed")
    byte[] legalNameSealed;
    @Column(name = "birth_date_sealed")
    byte[] birthDateSealed;
    @Enumerated(EnumType.STRING)
    Sex sex;
    @Enumerated(EnumType.STRING)
    @Column(name = "identity_source")
    Identity.Source identitySource;
    @Column(name = "account_id")
    UUID accountId;
    @Column(name = "bound_at")
    Instant boundAt;
    @Column(name = "created_at", updatable = false)
    Instant createdAt;
    @Column(name = "changed_at")
    Instant changedAt;
}
