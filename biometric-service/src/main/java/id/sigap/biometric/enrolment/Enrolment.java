package id.sigap.biometric.enrolment;

import id.sigap.biometric.verification.SealedNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person's face as it was when the account was bound, sealed with the person's key. It stays when the pictures are deleted. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "binding_id")
    private UUID bindingId;

    @Column(name = "person_key")
    private byte[] personKey;

    @Embedded
    private SealedNumber sealedNumber;

    /** Written by the templates alone. */
    @Column(name = "sealed_face", insertable = false, updatable = false)
    private byte[] sealedFace;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    protected Enrolment() {
    }

    Enrolment(UUID personId) {
        this.personId = personId;
    }

    /** The face is not among it: see the templates. */
    void bind(UUID account, UUID binding, byte[] key, SealedNumber number, Instant now) {
        this.accountId = account;
        this.bindingId = binding;
        this.personKey = key;
        this.sealedNumber = number;
        this.enrolledAt = now;
    }

    public UUID personId() {
        return personId;
    }

    public byte[] personKey() {
        return personKey;
    }

    public SealedNumber sealedNumber() {
        return sealedNumber;
    }

    public Optional<byte[]> sealedFace() {
        return Optional.ofNullable(sealedFace);
    }
}
