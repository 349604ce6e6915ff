package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.StepDetail;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.FirmClaimState;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.claims.PaymentFailure;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Turns what follows from a command into events and timers, in the command's transaction. */
@ApplicationScoped
class ClaimPublisher {

    private final Outbox outbox;
    private final Timers timers;
    private final CaseSeals seals;
    private final ReadModels readModels;
    private final Pseudonyms pseudonyms;

    ClaimPublisher(Outbox outbox, Timers timers, CaseSeals seals, ReadModels readModels, Pseudonyms pseudonyms) {
        this.outbox = outbox;
        this.timers = timers;
        this.seals = seals;
        this.readModels = readModels;
        this.pseudonyms = pseudonyms;
    }

    void publish(ClaimEntity entity, Claim claim, ClaimEvent event, Instant now) {
        String id = claim.id().toString();
        switch (event) {
            case ClaimEvent.Stepped step -> {
                if (step.from() != step.to()) {
                    said(claim, step, now);
                }
            }
            case ClaimEvent.ProofNeeded needed -> askForProof(entity, claim);
            case ClaimEvent.PapersDue due -> timers.schedule(ClaimTimers.PAPERS_EXPIRY, id, due.by(), "");
            case ClaimEvent.CorrectionDue due -> timers.schedule(ClaimTimers.CORRECTION_EXPIRY, id, due.by(), "");
            case ClaimEvent.HoldNeeded needed -> askForHold(entity, claim, now);
            case ClaimEvent.HoldReleaseNeeded needed -> outbox.append(new HoldReleaseRequested(claim.id(), now));
            case ClaimEvent.PayoutNeeded needed -> askForPayout(entity, claim, now);
            case ClaimEvent.PayoutDelayed delayed -> timers.schedule(ClaimTimers.PAYOUT_RELEASE, id, delayed.until(), "");
        }
    }

    /** Tells the other services and the analysts where a claim stands. */
    void said(Claim claim, ClaimEvent.Stepped step, Instant now) {
        Rupiah tax = claim.payout() == null ? null : claim.payout().tax();
        Rupiah net = claim.payout() == null ? null : claim.payout().net();
        PaymentFailure failure = step.to() == ClaimStatus.PAYMENT_FAILED ? failure(step.detail()) : null;
        // for the screens and notices of who claims; a firm has notices only, and none where an officer filed for it
        if (claim.claimant().isPerson()) {
            outbox.append(new ClaimState(claim.id(), claim.claimant().personId(), claim.accountId(), claim.programme(), claim.reason(), step.to(),
                    claim.gross(), tax, net, now, failure));
        } else if (claim.claimant().channel() != ClaimChannel.COUNTER) {
            outbox.append(new FirmClaimState(claim.id(), claim.accountId(), claim.claimant().kind(), claim.programme(), claim.reason(), step.to(), net, now, failure));
        }
        outbox.append(new ClaimHappened(claim.id(), pseudonyms.of(claim.personId()), claim.programme(), claim.reason(), step.to(),
                claim.straightThrough(), claim.gross(), now, claim.claimant().channel(), claim.claimant().kind(),
                readModels.region(claim.personId()).orElse(null), Outcomes.of(step), claim.filedAt()));
    }

    private static PaymentFailure failure(StepDetail why) {
        return switch (why) {
            case ACCOUNT_INVALID -> PaymentFailure.ACCOUNT_INVALID;
            case ACCOUNT_NAME_DIFFERS -> PaymentFailure.ACCOUNT_NAME_DIFFERS;
            case BANK_REFUSED -> PaymentFailure.BANK_REFUSED;
            case TRANSFER_RETURNED -> PaymentFailure.RETURNED;
            case PAYMENT_STOPPED -> PaymentFailure.STOPPED;
            case null, default -> null;
        };
    }

    private void askForHold(ClaimEntity entity, Claim claim, Instant now) {
        HoldTerms terms = entity.terms();
        outbox.append(new HoldRequested(claim.id(), claim.personId(), terms.share(), now, claim.programme() == Programme.JHT ? null : claim.programme(),
                terms.legacy(), terms.part()));
    }

    private void askForProof(ClaimEntity entity, Claim claim) {
        // kept with the claim: the read model may be in the middle of a rebuild when the payout is due
        if (entity.legalNameSealed == null) {
            readModels.legalName(claim.claimant().personId()).ifPresent(name -> seals.putLegalName(entity, name));
        }
        outbox.append(new IdentityCheckRequested(claim.id(), claim.accountId(), claim.claimant().personId(), claim.proof().digest(), claim.proof().expiresAt(),
                claim.proof().amount()));
        timers.schedule(ClaimTimers.PROOF_EXPIRY, claim.id().toString(), claim.proof().expiresAt(), "");
    }

    private void askForPayout(ClaimEntity entity, Claim claim, Instant now) {
        BankAccount account = seals.account(entity);
        Payout payout = claim.payout();
        UUID payee = claim.personId().equals(claim.claimant().personId()) ? null : claim.claimant().personId();
        outbox.append(new PayoutRequested(claim.id(), claim.personId(), payout.gross(), payout.tax(), payout.net(), account.bankCode(), account.accountNumber(),
                seals.legalName(entity), now, claim.subject().source() == MoneySource.FUND ? claim.programme() : null,
                payout.compensation().isPositive() ? payout.compensation() : null, payee, month(claim)));
    }

    /** The month of a pension, which its key begins with; null for what is not paid by the month. */
    private static String month(Claim claim) {
        return claim.reason() == ClaimReason.PENSION_PAYMENT ? claim.subject().key().substring(0, "0000-00".length()) : null;
    }
}
