package id.sigap.biometric.verification;

import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.QualityReason;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A selfie, and what became of it. */
@Entity
@Table(name = "verification")
public class Verification {

    @Id
    private UUID id;

    @Column(name = "operation_id")
    private UUID operationId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private VerificationStatus status;

    @Column(name = "by_hand")
    private boolean byHand;

    private boolean live;

    @Column(name = "by_document")
    private boolean byDocument;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by")
    private Decider decidedBy;

    @Column(name = "officer_id")
    private UUID officerId;

    @Convert(converter = ReasonsColumn.class)
    private Set<QualityReason> reasons;

    @Convert(converter = FiguresColumn.class)
    private QualityFigures figures;

    @Column(name = "sealed_face")
    private byte[] sealedFace;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "compared_at")
    private Instant comparedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "policy_row")
    private String policyRow;

    private Integer officers;

    protected Verification() {
    }

    /** @param byHand whether an officer compares it in any case */
    public Verification(UUID id, Slot slot, boolean byHand, Instant now) {
        this.id = id;
        this.operationId = slot.operationId();
        this.accountId = slot.accountId();
        this.status = VerificationStatus.QUEUED;
        this.byHand = byHand;
        this.reasons = Set.of();
        this.submittedAt = now;
    }

    /** It is a frame of a challenge that was passed. */
    public void provedLive() {
        this.live = true;
    }

    public void working() {
        if (status == VerificationStatus.QUEUED) {
            status = VerificationStatus.WORKING;
        }
    }

    /** It was read: what was measured, and the face where it is good. */
    public void read(Optional<QualityFigures> measured, byte[] face) {
        this.figures = measured.orElse(null);
        this.sealedFace = face;
    }

    public void waiting() {
        this.status = VerificationStatus.WAITING;
    }

    public void readAgain() {
        this.status = VerificationStatus.QUEUED;
    }

    /**
     * People compare it.
     *
     * @param row   of the policy, as its file has it
     * @param agree officers who have to agree
     */
    public void withOfficer(String row, int agree, Instant now) {
        this.status = VerificationStatus.WITH_OFFICER;
        this.policyRow = row;
        this.officers = agree;
        this.askedAt = now;
    }

    /** @param row of the policy, as its file has it */
    public void judgedBy(String row) {
        this.policyRow = row;
    }

    /**
     * Officers compare it with the member's document, as there is no photograph.
     *
     * @param least who have to agree, if the policy does not ask for more
     */
    public void compareWithDocument(int least) {
        this.byDocument = true;
        this.officers = Math.max(officers(), least);
    }

    public void badPicture(Set<QualityReason> why, Instant now) {
        this.reasons = why;
        decided(Outcome.BAD_PICTURE, Decider.MACHINE, now);
    }

    public void compared(Outcome band, Instant now) {
        this.comparedAt = now;
        decided(band, Decider.MACHINE, now);
    }

    public void nothingToCompare(Instant now) {
        decided(Outcome.UNSURE, Decider.MACHINE, now);
    }

    public void decidedByOfficer(UUID officer, boolean samePerson, Instant now) {
        this.officerId = officer;
        decided(samePerson ? Outcome.MATCH : Outcome.NO_MATCH, Decider.OFFICER, now);
    }

    public void expired() {
        this.status = VerificationStatus.EXPIRED;
    }

    public void superseded() {
        this.status = VerificationStatus.SUPERSEDED;
    }

    public void forgetFace() {
        this.sealedFace = null;
    }

    private void decided(Outcome result, Decider decider, Instant now) {
        this.status = VerificationStatus.DONE;
        this.outcome = result;
        this.decidedBy = decider;
        this.decidedAt = now;
    }

    /** Whether an officer may be asked: the machine compared it and did not match. */
    public boolean contestable() {
        return status == VerificationStatus.DONE && decidedBy == Decider.MACHINE && comparedAt != null && outcome != Outcome.MATCH;
    }

    /** It is good, and there was nothing to compare it with. */
    public boolean nothingCompared() {
        return status == VerificationStatus.DONE && decidedBy == Decider.MACHINE && comparedAt == null && outcome == Outcome.UNSURE;
    }

    /** How it was decided; to be asked of decided ones only. */
    public ProofKind proof() {
        return switch (decidedBy) {
            case MACHINE -> ProofKind.FACE_BY_MACHINE;
            case OFFICER -> byDocument ? ProofKind.DOCUMENT : ProofKind.FACE_BY_OFFICER;
        };
    }

    /** Whether what an officer compares it with is the member's document instead of the registry's photograph. */
    public boolean byDocument() {
        return byDocument;
    }

    public UUID id() {
        return id;
    }

    public UUID operationId() {
        return operationId;
    }

    public UUID accountId() {
        return accountId;
    }

    public VerificationStatus status() {
        return status;
    }

    public boolean byHand() {
        return byHand;
    }

    /** Whether it is a frame of a challenge that was passed: the person turned the head as asked, and did so no flat picture. */
    public boolean live() {
        return live;
    }

    /** Null until decided. While an officer looks again, the machine's. */
    public Outcome outcome() {
        return outcome;
    }

    public Decider decidedBy() {
        return decidedBy;
    }

    public Set<QualityReason> reasons() {
        return reasons;
    }

    public Optional<QualityFigures> figures() {
        return Optional.ofNullable(figures);
    }

    public Optional<byte[]> sealedFace() {
        return Optional.ofNullable(sealedFace);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Of those who compare it by hand, how many have to agree. */
    public int officers() {
        return officers == null ? 1 : officers;
    }

    /** When the machine compared it; null if it did not. */
    public Instant comparedAt() {
        return comparedAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
