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

    @Column(name = "sealed_face")
    private byte[] sealedFace;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    protected Enrolment() {
    }

    Enrolment(UUID personId) {
        this.personId = personId;
    }

    /** @param face null where the binding was proved by other means: the one from before stays, if there is one */
    void bind(UUID account, UUID binding, byte[] key, SealedNumber number, byte[] face, Instant now) {
        this.accountId = account;
        this.bindingId = binding;
        this.personKey = key;
        this.sealedNumber = number;
        if (face != null) {
            this.sealedFace = face;
        }
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
