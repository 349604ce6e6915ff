package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.claim.Course;
import id.sigap.claims.claim.Hold;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.Review;
import id.sigap.claims.claim.Subject;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of a claim. Account number, legal name and explanation are sealed with the person's key. */
@Entity
@Table(name = "claim")
class ClaimEntity {

    @Id
    UUID id;
    @Column(name = "person_id", updatable = false)
    UUID personId;
    @Column(name = "account_id", updatable = false)
    UUID accountId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Programme programme;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ClaimReason reason;
    @Enumerated(EnumType.STRING)
    ClaimStatus status;
    @Column(name = "bank_code")
    String bankCode;
    @Column(name = "account_number_sealed")
    byte[] accountNumberSealed;
    @Column(name = "account_index")
    byte[] accountIndex;
    @Column(name = "legal_name_sealed")
    byte[] legalNameSealed;
    @Column(name = "proof_attempt")
    int proofAttempt;
    @Column(name = "proof_digest")
    String proofDigest;
    @Column(name = "verification_id")
    UUID verificationId;
    @Column(name = "proof_amount")
    Long proofAmount;
    @Column(name = "proof_expires_at")
    Instant proofExpiresAt;
    Long gross;
    @Column(name = "ledger_version")
    Long ledgerVersion;
    @Column(name = "paid_in_window")
    Long paidInWindow;
    Long tax;
    Long net;
    @Column(name = "pay_not_before")
    Instant payNotBefore;
    @Enumerated(EnumType.STRING)
    @Column(name = "pay_waits_because")
    Payout.Delay.Because payWaitsBecause;
    @Column(name = "straight_through")
    boolean straightThrough;
    @Column(name = "recommended_by")
    UUID recommendedBy;
    @Column(name = "approved_by")
    UUID approvedBy;
    @Column(name = "explanation_sealed")
    byte[] explanationSealed;
    @Enumerated(EnumType.STRING)
    @Column(name = "claimant_kind", updatable = false)
    ClaimantKind claimantKind;
    @Column(name = "claimant_person_id", updatable = false)
    UUID claimantPersonId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ClaimChannel channel;
    @Enumerated(EnumType.STRING)
    @Column(name = "money_source", updatable = false)
    MoneySource source;
    @Column(name = "subject_key", updatable = false)
    String subjectKey;
    @Column(name = "paid_once", updatable = false)
    boolean paidOnce;
    @Column(name = "hold_share", updatable = false)
    String holdShare;
    @Column(name = "hold_legacy", updatable = false)
    UUID holdLegacy;
    @Column(name = "hold_part", updatable = false)
    String holdPart;
    @Column(name = "statement_sealed")
    byte[] statementSealed;
    Long compensation;
    @Column(name = "approved_alone")
    boolean approvedAlone;
    @Column(name = "second_look")
    boolean secondLook;
    @Column(name = "seen_by_officer")
    boolean seenByOfficer;
    boolean appealed;
    @Column(name = "correct_by")
    Instant correctBy;
    @Column(name = "appeal_by")
    Instant appealBy;
    @Column(name = "decided_by")
    UUID decidedBy;
    @Column(name = "pay_by")
    LocalDate payBy;
    int steps;
    @Column(name = "filed_at", updatable = false)
    Instant filedAt;
    @Column(name = "changed_at")
    Instant changedAt;
    @Column(name = "paid_at")
    Instant paidAt;

    /** Made by this very transaction: nobody else sees it yet. */
    @Transient
    boolean justOpened;

    static ClaimEntity of(Claim claim) {
        ClaimEntity entity = new ClaimEntity();
        entity.id = claim.id();
        entity.personId = claim.personId();
        entity.accountId = claim.accountId();
        entity.programme = claim.programme();
        entity.reason = claim.reason();
        entity.claimantKind = claim.claimant().kind();
        entity.claimantPersonId = claim.claimant().personId();
        entity.channel = claim.claimant().channel();
        entity.source = claim.subject().source();
        entity.subjectKey = claim.subject().key();
        entity.paidOnce = claim.subject().once();
        entity.filedAt = claim.filedAt();
        entity.take(claim, claim.filedAt());
        entity.justOpened = true;
        return entity;
    }

    /** Takes what a command changed. */
    void take(Claim claim, Instant now) {
        status = claim.status();
        proofAttempt = claim.proof().attempt();
        proofDigest = claim.proof().digest();
        proofAmount = claim.proof().amount() == null ? null : claim.proof().amount().amount();
        verificationId = claim.proof().verificationId();
        proofExpiresAt = claim.proof().expiresAt();
        gross = claim.gross() == null ? null : claim.gross().amount();
        ledgerVersion = claim.hold() == null ? null : (Long) claim.hold().ledgerVersion();
        paidInWindow = claim.hold() == null ? null : claim.hold().paidInWindow().amount();
        tax = claim.payout() == null ? null : claim.payout().tax().amount();
        net = claim.payout() == null ? null : claim.payout().net().amount();
        compensation = claim.payout() == null ? null : claim.payout().compensation().amount();
        Payout.Delay delay = claim.payout() == null ? null : claim.payout().delay();
        payNotBefore = delay == null ? null : delay.until();
        payWaitsBecause = delay == null ? null : delay.because();
        straightThrough = claim.straightThrough();
        recommendedBy = claim.review().recommendedBy();
        approvedBy = claim.review().approvedBy();
        approvedAlone = approvedBy != null && recommendedBy == null;
        secondLook = claim.course().secondLook();
        seenByOfficer = claim.course().seen();
        appealed = claim.course().appealed();
        correctBy = claim.course().correctBy();
        appealBy = claim.course().appealBy();
        decidedBy = claim.course().decidedBy();
        payBy = claim.course().payBy();
        changedAt = now;
        paidAt = status == ClaimStatus.PAID ? now : null;
    }

    Claim claim() {
        Hold hold = ledgerVersion == null ? null : new Hold(Rupiah.of(gross), ledgerVersion, Rupiah.of(paidInWindow));
        Payout payout = net == null ? null : new Payout(Rupiah.of(gross), Rupiah.of(compensation), Rupiah.of(tax), Rupiah.of(net),
                payNotBefore == null ? null : new Payout.Delay(payNotBefore, payWaitsBecause));
        return new Claim(id, personId, new Claimant(accountId, claimantPersonId, claimantKind, channel),
                new Subject(programme, reason, source, subjectKey, paidOnce), status,
                new Proof(proofAttempt, proofDigest, proofAmount == null ? null : Rupiah.of(proofAmount), verificationId, proofExpiresAt),
                hold, payout, new Review(recommendedBy, approvedBy), new Course(secondLook, seenByOfficer, appealed, correctBy, appealBy, decidedBy, payBy),
                straightThrough, filedAt);
    }

    HoldTerms terms() {
        return new HoldTerms(holdShare, holdLegacy, holdPart);
    }

    /** Whose key seals what the claim holds: the claimant's, or for a firm the insured's. */
    UUID owner() {
        return claimantPersonId == null ? personId : claimantPersonId;
    }
}
