package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An operation that waits for its owner's face. */
@Entity
@Table(name = "slot")
public class Slot {

    @Id
    @Column(name = "operation_id")
    private UUID operationId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "operation_digest")
    private String operationDigest;

    /** In rupiah; null where it is not known or no money follows. */
    private Long amount;

    @Column(name = "person_key")
    private byte[] personKey;

    @Embedded
    private SealedNumber sealedNumber;

    @Enumerated(EnumType.STRING)
    private ReferenceState reference;

    @Column(name = "sealed_reference")
    private byte[] sealedReference;

    @Column(name = "reference_attempts")
    private int referenceAttempts;

    @Column(name = "no_photograph")
    private boolean noPhotograph;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @Column(name = "matched_by")
    private UUID matchedBy;

    protected Slot() {
    }

    private Slot(UUID operationId, Purpose purpose, UUID accountId, Instant openedAt, Instant expiresAt) {
        this.operationId = operationId;
        this.purpose = purpose;
        this.accountId = accountId;
        this.openedAt = openedAt;
        this.expiresAt = expiresAt;
        this.reference = ReferenceState.WANTED;
    }

    public static Slot forBinding(UUID bindingId, UUID accountId, byte[] personKey, SealedNumber number, Instant now, Instant expiresAt) {
        Slot slot = new Slot(bindingId, Purpose.BINDING, accountId, now, expiresAt);
        slot.personKey = personKey;
        slot.sealedNumber = number;
        return slot;
    }

    /**
     * For an operation of a person who is known and enrolled.
     *
     * @param purpose any but BINDING
     * @param amount  what may be paid on the strength of it; null where it is not known or no money follows
     */
    public static Slot forPerson(Purpose purpose, UUID operationId, UUID accountId, UUID personId, String operationDigest, Rupiah amount, Instant now,
            Instant expiresAt) {
        Slot slot = new Slot(operationId, purpose, accountId, now, expiresAt);
        slot.personId = personId;
        slot.operationDigest = operationDigest;
        slot.amount = amount == null ? null : amount.amount();
        return slot;
    }

    public SlotStatus status(Instant now) {
        if (matchedBy != null) {
            return SlotStatus.MATCHED;
        }
        return now.isBefore(expiresAt) ? SlotStatus.OPEN : SlotStatus.EXPIRED;
    }

    public void matched(UUID verificationId, Instant now) {
        this.matchedBy = verificationId;
        this.matchedAt = now;
    }

    /**
     * The owner of the operation asks for another act to be confirmed, say a payout to another account: what was matched
     * before counts for that no more. Asked for the same act again, nothing changes.
     *
     * @return true if it is another act
     */
    public boolean askedFor(String digest, Rupiah newAmount, Instant until) {
        if (java.util.Objects.equals(digest, operationDigest)) {
            return false;
        }
        this.operationDigest = digest;
        this.amount = newAmount == null ? null : newAmount.amount();
        this.expiresAt = until;
        this.matchedBy = null;
        this.matchedAt = null;
        return true;
    }

    /** Known for a claim only once the enrolment was looked up. */
    public void belongsTo(byte[] key) {
        this.personKey = key;
    }

    public void referencePictureCame() {
        this.noPhotograph = false;
        this.reference = ReferenceState.PICTURE;
    }

    public void referenceReady(byte[] sealedFace) {
        this.reference = ReferenceState.READY;
        this.sealedReference = sealedFace;
    }

    public void referenceMissing() {
        this.reference = ReferenceState.NONE;
    }

    /** There is an enrolled face for the machine, but no photograph that an officer could look at. */
    public void noPhotographForOfficer() {
        this.noPhotograph = true;
    }

    public void referenceWanted() {
        this.reference = ReferenceState.WANTED;
        this.sealedReference = null;
    }

    /** Counts an attempt that the registry did not answer, and says which it was, from 1. */
    public int referenceFailed() {
        return ++referenceAttempts;
    }

    /** Drops what is of no use once pictures are deleted. */
    public void forget() {
        this.sealedNumber = null;
        this.sealedReference = null;
    }

    public UUID operationId() {
        return operationId;
    }

    public Purpose purpose() {
        return purpose;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID personId() {
        return personId;
    }

    /** Null where the operation's owner gave none. */
    public String operationDigest() {
        return operationDigest;
    }

    /** What may be paid on the strength of a match; empty where it is not known or no money follows. */
    public Optional<Rupiah> amount() {
        return Optional.ofNullable(amount).map(Rupiah::of);
    }

    public Optional<byte[]> personKey() {
        return Optional.ofNullable(personKey);
    }

    public Optional<SealedNumber> sealedNumber() {
        return Optional.ofNullable(sealedNumber);
    }

    public ReferenceState reference() {
        return reference;
    }

    /** Whether there was a face to compare with, which was dropped when the operation was over: it has to be looked for anew. */
    public boolean referenceForgotten() {
        return reference == ReferenceState.READY && sealedReference == null;
    }

    /** Whether the registry was asked and has no usable photograph: officers have none to compare with. */
    public boolean lacksPhotograph() {
        return noPhotograph || reference == ReferenceState.NONE;
    }

    public byte[] sealedReference() {
        return sealedReference;
    }

    public int referenceAttempts() {
        return referenceAttempts;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Optional<UUID> matchedBy() {
        return Optional.ofNullable(matchedBy);
    }
}
