package id.sigap.claims.claim;

import static id.sigap.contracts.claims.ClaimStatus.APPROVED;
import static id.sigap.contracts.claims.ClaimStatus.HOLD_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.IDENTITY_CHECK;
import static id.sigap.contracts.claims.ClaimStatus.IN_REVIEW;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_FAILED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_UNKNOWN;
import static id.sigap.contracts.claims.ClaimStatus.REJECTED;

import id.sigap.claims.claim.ClaimEvent.Actor;
import id.sigap.contracts.claims.ClaimStatus;
import java.util.UUID;

/** How a claim goes from one status to the next, once {@link ClaimMachine} found that it may be asked. */
final class Transitions {

    private Transitions() {
    }

    static ClaimDecision askForFace(Claim claim) {
        return new Move(claim).to(IDENTITY_CHECK, ClaimStep.IDENTITY_ASKED, Actor.SYSTEM).emit(new ClaimEvent.ProofNeeded()).accepted();
    }

    static ClaimDecision refuseByRules(Claim claim, ClaimCommand.RefuseEligibility command) {
        return new Move(claim).to(REJECTED, ClaimStep.REFUSED_BY_RULES, command.because(), Actor.SYSTEM).accepted();
    }

    static ClaimDecision judgeFace(Claim claim, ClaimCommand.ShowFace face) {
        if (!claim.accountId().equals(face.accountId())) {
            return refused(RefusalReason.FOREIGN_ACCOUNT);
        }
        if (!claim.proof().digest().equals(face.digest())) {
            return refused(RefusalReason.OTHER_OPERATION);
        }
        return switch (face.outcome()) {
            case MATCH -> confirmFace(claim.with(claim.proof().confirmedBy(face.verificationId())));
            case UNSURE -> new Move(claim).stay(ClaimStep.SELFIE_NOT_MATCHED, StepDetail.UNSURE, Actor.SYSTEM).accepted();
            case NO_MATCH -> new Move(claim).stay(ClaimStep.SELFIE_NOT_MATCHED, StepDetail.NO_MATCH, Actor.SYSTEM).accepted();
            case BAD_PICTURE -> new Move(claim).stay(ClaimStep.SELFIE_NOT_USABLE, StepDetail.BAD_PICTURE, Actor.SYSTEM).accepted();
        };
    }

    /** With the balance held already (another account after a failed payment) the approval stands and the payout is asked for again. */
    private static ClaimDecision confirmFace(Claim claim) {
        if (claim.payout() != null) {
            return askPayout(new Move(claim)).accepted();
        }
        return new Move(claim).to(HOLD_REQUESTED, ClaimStep.FACE_CONFIRMED, Actor.SYSTEM).emit(new ClaimEvent.HoldNeeded()).accepted();
    }

    static ClaimDecision expire(Claim claim) {
        return releasing(new Move(claim).to(ClaimStatus.WITHDRAWN, ClaimStep.EXPIRED, Actor.SYSTEM), claim).accepted();
    }

    static ClaimDecision takeHold(Claim claim, ClaimCommand.GrantHold granted) {
        boolean straight = granted.straightThroughPayout() != null;
        Claim held = claim.with(granted.hold(), straight);
        if (!straight) {
            return new Move(held).to(IN_REVIEW, ClaimStep.SENT_TO_REVIEW, Actor.SYSTEM).accepted();
        }
        Move move = new Move(held.with(granted.straightThroughPayout())).to(APPROVED, ClaimStep.APPROVED_DIRECTLY, Actor.SYSTEM);
        return payOrWait(move, granted.straightThroughPayout()).accepted();
    }

    static ClaimDecision endWithoutHold(Claim claim, ClaimCommand.DeclineHold declined) {
        return new Move(claim).to(REJECTED, ClaimStep.HOLD_DECLINED, StepDetail.of(declined.reason()), Actor.SYSTEM).accepted();
    }

    static ClaimDecision recommend(Claim claim, ClaimCommand.Recommend command) {
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        if (claim.review().recommendedBy() != null) {
            return refused(RefusalReason.ALREADY_DONE);
        }
        return new Move(claim.with(new Review(command.officer(), null))).stay(ClaimStep.RECOMMENDED, null, Actor.OFFICER).accepted();
    }

    static ClaimDecision approve(Claim claim, ClaimCommand.Approve command) {
        UUID recommender = claim.review().recommendedBy();
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        if (recommender == null) {
            return refused(RefusalReason.NOT_RECOMMENDED_YET);
        }
        if (recommender.equals(command.officer())) {
            return refused(RefusalReason.APPROVER_IS_RECOMMENDER);
        }
        Claim approved = claim.with(new Review(recommender, command.officer())).with(command.payout());
        return payOrWait(new Move(approved).to(APPROVED, ClaimStep.APPROVED_BY_OFFICERS, Actor.OFFICER), command.payout()).accepted();
    }

    static ClaimDecision reject(Claim claim, ClaimCommand.Reject command) {
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        Move move = new Move(claim).to(REJECTED, ClaimStep.REJECTED_BY_OFFICER, command.ground().detail(), Actor.OFFICER);
        return releasing(move, claim).accepted();
    }

    static ClaimDecision withdraw(Claim claim) {
        return releasing(new Move(claim).to(ClaimStatus.WITHDRAWN, ClaimStep.WITHDRAWN, Actor.MEMBER), claim).accepted();
    }

    static ClaimDecision releasePayout(Claim claim, ClaimCommand.ReleasePayout command) {
        if (claim.payout().notBefore() != null && command.now().isBefore(claim.payout().notBefore())) {
            return refused(RefusalReason.TOO_EARLY);
        }
        if (command.longer() != null) {
            Claim waiting = claim.with(claim.payout().waiting(command.longer()));
            return delay(new Move(waiting), command.longer()).accepted();
        }
        return askPayout(new Move(claim)).accepted();
    }

    static ClaimDecision replaceAccount(Claim claim, ClaimCommand.ReplaceAccount command) {
        Claim again = claim.with(new Proof(claim.proof().attempt() + 1, command.digest(), null, command.expiresAt()));
        return new Move(again).to(IDENTITY_CHECK, ClaimStep.ACCOUNT_REPLACED, Actor.MEMBER).emit(new ClaimEvent.ProofNeeded()).accepted();
    }

    static ClaimDecision paymentUnderWay(Claim claim) {
        return new Move(claim).stay(ClaimStep.PAYMENT_UNDER_WAY, null, Actor.BANK).accepted();
    }

    static ClaimDecision paymentUnknown(Claim claim) {
        return new Move(claim).to(PAYMENT_UNKNOWN, ClaimStep.PAYMENT_UNKNOWN, Actor.BANK).accepted();
    }

    static ClaimDecision paid(Claim claim) {
        return new Move(claim).to(ClaimStatus.PAID, ClaimStep.PAID, Actor.BANK).accepted();
    }

    static ClaimDecision paymentFailed(Claim claim, ClaimCommand.ReportPaymentFailed command) {
        return new Move(claim).to(PAYMENT_FAILED, ClaimStep.PAYMENT_FAILED, StepDetail.of(command.reason()), Actor.BANK).accepted();
    }

    private static Move payOrWait(Move approved, Payout payout) {
        return payout.delay() == null ? askPayout(approved) : delay(approved, payout.delay());
    }

    private static Move delay(Move move, Payout.Delay delay) {
        return move.stay(ClaimStep.PAYOUT_WAITS, delay.detail(), Actor.SYSTEM).emit(new ClaimEvent.PayoutDelayed(delay.until()));
    }

    private static Move askPayout(Move move) {
        return move.to(PAYMENT_REQUESTED, ClaimStep.PAYOUT_ASKED, Actor.SYSTEM).emit(new ClaimEvent.PayoutNeeded());
    }

    private static Move releasing(Move move, Claim before) {
        boolean mayBeHeld = before.hold() != null || before.status() == HOLD_REQUESTED;
        return mayBeHeld ? move.emit(new ClaimEvent.HoldReleaseNeeded()) : move;
    }

    private static ClaimDecision refused(RefusalReason reason) {
        return new ClaimDecision.Refused(reason);
    }
}
