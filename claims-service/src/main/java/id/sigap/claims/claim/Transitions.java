package id.sigap.claims.claim;

import static id.sigap.contracts.claims.ClaimStatus.APPEALED;
import static id.sigap.contracts.claims.ClaimStatus.APPROVED;
import static id.sigap.contracts.claims.ClaimStatus.HOLD_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.IDENTITY_CHECK;
import static id.sigap.contracts.claims.ClaimStatus.IN_REVIEW;
import static id.sigap.contracts.claims.ClaimStatus.PAPERS_AWAITED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_FAILED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_UNKNOWN;
import static id.sigap.contracts.claims.ClaimStatus.REJECTED;
import static id.sigap.contracts.claims.ClaimStatus.RETURNED;

import id.sigap.claims.claim.ClaimEvent.Actor;
import id.sigap.contracts.claims.ClaimStatus;
import java.time.LocalDate;
import java.util.UUID;

/** How a claim goes from one status to the next, once {@link ClaimMachine} found that it may be asked. */
final class Transitions {

    private Transitions() {
    }

    static ClaimDecision begin(Claim claim, ClaimCommand.ConfirmEligibility command) {
        return goOn(new Move(claim), ClaimStep.RULES_MET, command.papers()).accepted();
    }

    static ClaimDecision grantDirectly(Claim claim, ClaimCommand.GrantDirectly command) {
        Move approved = new Move(claim.passingStraight(command.payout())).to(APPROVED, ClaimStep.APPROVED_BY_RULES, Actor.SYSTEM);
        return payOrWait(approved, command.payout()).accepted();
    }

    /** The face is wanted first; without one to show, or with one shown, the ledger is asked or the papers count. */
    private static Move goOn(Move move, ClaimStep because, Papers papers) {
        Claim claim = move.claim();
        if (claim.claimant().showsFace() && claim.proof().verificationId() == null) {
            return move.to(IDENTITY_CHECK, ClaimStep.IDENTITY_ASKED, Actor.SYSTEM).emit(new ClaimEvent.ProofNeeded());
        }
        return switch (claim.subject().source()) {
            case LEDGER -> claim.hold() != null ? take(move, ClaimStep.FACE_ACCEPTED, papers) : move.to(HOLD_REQUESTED, because, Actor.SYSTEM).emit(new ClaimEvent.HoldNeeded());
            case FUND -> take(move, because, papers);
        };
    }

    /** Where the papers lead to: missing ones are waited for; with all, officers look unless nobody needs to. */
    private static Move take(Move move, ClaimStep because, Papers papers) {
        return switch (papers) {
            case Papers.Missing missing -> move.with(move.claim().course().correctedBy(missing.by())).to(PAPERS_AWAITED, because, Actor.SYSTEM)
                    .stay(ClaimStep.PAPERS_AWAITED, null, Actor.SYSTEM).emit(new ClaimEvent.PapersDue(missing.by()));
            case Papers.ProofOutgrown outgrown -> askAgain(move, outgrown.proof(), Actor.SYSTEM);
            case Papers.Complete complete -> straightOrReview(move.with(counted(move.claim(), complete.payBy())), because, complete.straightThrough());
        };
    }

    /** Where the papers were complete before a face was asked for again, that does not put off the last day of payment. */
    private static Course counted(Claim claim, LocalDate payBy) {
        return claim.status() == IDENTITY_CHECK && claim.course().payBy() != null ? claim.course() : claim.course().papersComplete(payBy);
    }

    private static Move askAgain(Move move, Proof proof, Actor actor) {
        return move.with(proof).to(IDENTITY_CHECK, ClaimStep.IDENTITY_ASKED_AGAIN, StepDetail.AMOUNT_GREW, actor).emit(new ClaimEvent.ProofNeeded());
    }

    private static Move straightOrReview(Move move, ClaimStep because, Payout straight) {
        if (straight == null || move.claim().course().secondLook() || move.claim().course().seen()) {
            return move.to(IN_REVIEW, because, Actor.SYSTEM);
        }
        ClaimStep step = move.claim().hold() == null ? ClaimStep.APPROVED_BY_RULES : ClaimStep.APPROVED_DIRECTLY;
        return payOrWait(move.with(straight).to(APPROVED, step, Actor.SYSTEM), straight);
    }

    static ClaimDecision refuseByRules(Claim claim, ClaimCommand.RefuseEligibility command) {
        return new Move(claim.with(claim.course().rejected(command.appealBy(), null))).to(REJECTED, ClaimStep.REFUSED_BY_RULES, command.because(), Actor.SYSTEM).accepted();
    }

    static ClaimDecision judgeFace(Claim claim, ClaimCommand.ShowFace face) {
        if (!claim.accountId().equals(face.accountId())) {
            return refused(RefusalReason.FOREIGN_ACCOUNT);
        }
        if (!claim.proof().digest().equals(face.digest())) {
            return refused(RefusalReason.OTHER_OPERATION);
        }
        return switch (face.outcome()) {
            case MATCH -> confirmFace(claim.with(claim.proof().confirmedBy(face.verificationId())), face.papers());
            case UNSURE -> new Move(claim).stay(ClaimStep.SELFIE_NOT_MATCHED, StepDetail.UNSURE, Actor.SYSTEM).accepted();
            case NO_MATCH -> new Move(claim).stay(ClaimStep.SELFIE_NOT_MATCHED, StepDetail.NO_MATCH, Actor.SYSTEM).accepted();
            case BAD_PICTURE -> new Move(claim).stay(ClaimStep.SELFIE_NOT_USABLE, StepDetail.BAD_PICTURE, Actor.SYSTEM).accepted();
        };
    }

    /** With an approval already (another account after a failed payment) it stands, and the payout is asked for again. */
    private static ClaimDecision confirmFace(Claim claim, Papers papers) {
        if (claim.payout() != null) {
            return askPayout(new Move(claim)).accepted();
        }
        return goOn(new Move(claim), claim.subject().source() == MoneySource.LEDGER ? ClaimStep.FACE_CONFIRMED : ClaimStep.FACE_ACCEPTED, papers).accepted();
    }

    static ClaimDecision expire(Claim claim) {
        return releasing(new Move(claim).to(ClaimStatus.WITHDRAWN, ClaimStep.EXPIRED, Actor.SYSTEM), claim).accepted();
    }

    static ClaimDecision takeHold(Claim claim, ClaimCommand.GrantHold granted) {
        return take(new Move(claim.with(granted.hold())), ClaimStep.SENT_TO_REVIEW, granted.papers()).accepted();
    }

    static ClaimDecision endWithoutHold(Claim claim, ClaimCommand.DeclineHold declined) {
        return new Move(claim.with(claim.course().rejected(declined.appealBy(), null)))
                .to(REJECTED, ClaimStep.HOLD_DECLINED, StepDetail.of(declined.reason()), Actor.SYSTEM).accepted();
    }

    static ClaimDecision completePapers(Claim claim, ClaimCommand.CompletePapers command) {
        return take(new Move(claim), ClaimStep.PAPERS_COMPLETE, command.papers()).accepted();
    }

    static ClaimDecision closeWithoutPapers(Claim claim) {
        return releasing(new Move(claim).to(ClaimStatus.WITHDRAWN, ClaimStep.PAPERS_EXPIRED, Actor.SYSTEM), claim).accepted();
    }

    /** A recommendation does not outlive what it rested on. */
    static ClaimDecision giveBack(Claim claim, ClaimCommand.Return command) {
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        Claim waiting = claim.with(Review.NONE).with(claim.course().correctedBy(command.correctBy()));
        return new Move(waiting).to(RETURNED, ClaimStep.RETURNED, command.ground().detail(), Actor.OFFICER)
                .emit(new ClaimEvent.CorrectionDue(command.correctBy())).accepted();
    }

    static ClaimDecision correct(Claim claim, ClaimCommand.Correct command) {
        Move move = new Move(claim).stay(ClaimStep.CORRECTED, null, Actor.MEMBER);
        return take(move, ClaimStep.PAPERS_COMPLETE, command.papers()).accepted();
    }

    static ClaimDecision closeUncorrected(Claim claim) {
        return releasing(new Move(claim).to(ClaimStatus.WITHDRAWN, ClaimStep.CORRECTION_EXPIRED, Actor.SYSTEM), claim).accepted();
    }

    static ClaimDecision amend(Claim claim, ClaimCommand.Amend command) {
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        return new Move(claim.with(Review.NONE)).stay(ClaimStep.AMENDED, null, Actor.OFFICER).accepted();
    }

    static ClaimDecision noteInterview(Claim claim, ClaimCommand.NoteInterview command) {
        return new Move(claim).stay(command.step(), command.detail(), command.who()).accepted();
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
        if (recommender == null && !command.alone()) {
            return refused(RefusalReason.NOT_RECOMMENDED_YET);
        }
        if (command.officer().equals(recommender)) {
            return refused(RefusalReason.APPROVER_IS_RECOMMENDER);
        }
        if (command.instead() != null) {
            return askAgain(new Move(claim.with(claim.course().seenByOfficer())), command.instead(), Actor.OFFICER).accepted();
        }
        Claim approved = claim.with(new Review(recommender, command.officer())).with(command.payout());
        ClaimStep step = recommender == null ? ClaimStep.APPROVED_BY_OFFICER : ClaimStep.APPROVED_BY_OFFICERS;
        return payOrWait(new Move(approved).to(APPROVED, step, Actor.OFFICER), command.payout()).accepted();
    }

    static ClaimDecision reject(Claim claim, ClaimCommand.Reject command) {
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        Claim rejected = claim.with(claim.course().rejected(command.appealBy(), command.officer()));
        Move move = new Move(rejected).to(REJECTED, ClaimStep.REJECTED_BY_OFFICER, command.ground().detail(), Actor.OFFICER);
        return releasing(move, claim).accepted();
    }

    static ClaimDecision appeal(Claim claim, ClaimCommand.Appeal command) {
        if (claim.course().appealed()) {
            return refused(RefusalReason.APPEALED_BEFORE);
        }
        if (claim.course().appealBy() == null || command.now().isAfter(claim.course().appealBy())) {
            return refused(RefusalReason.TOO_LATE);
        }
        return new Move(claim.with(claim.course().appealing())).to(APPEALED, ClaimStep.APPEALED, Actor.MEMBER).accepted();
    }

    static ClaimDecision upholdAppeal(Claim claim, ClaimCommand.UpholdAppeal command) {
        RefusalReason partial = partial(claim, command.officer());
        return partial != null ? refused(partial) : again(claim, command.again(), ClaimStep.APPEAL_UPHELD);
    }

    static ClaimDecision dismissAppeal(Claim claim, ClaimCommand.DismissAppeal command) {
        RefusalReason partial = partial(claim, command.officer());
        if (partial != null) {
            return refused(partial);
        }
        Claim rejected = claim.with(claim.course().rejected(null, command.officer()));
        return new Move(rejected).to(REJECTED, ClaimStep.APPEAL_DISMISSED, command.ground().detail(), Actor.OFFICER).accepted();
    }

    static ClaimDecision reopen(Claim claim, ClaimCommand.Reopen command) {
        if (claim.accountId().equals(command.officer())) {
            return refused(RefusalReason.OFFICER_IS_CLAIMANT);
        }
        return again(claim, command.again(), ClaimStep.REOPENED);
    }

    /** From where it stood when the rules were met: with a face if none was shown, with a new hold, by officers. */
    private static ClaimDecision again(Claim claim, ClaimCommand.Again again, ClaimStep step) {
        Claim fresh = claim.fromTheStart();
        boolean faceWanted = claim.claimant().showsFace() && claim.proof().verificationId() == null;
        Move move = new Move(faceWanted ? fresh.with(again.proof()) : fresh).stay(step, null, Actor.OFFICER);
        return goOn(move, ClaimStep.RULES_MET, again.papers()).accepted();
    }

    /** Why this officer may not hear an objection; null where nothing speaks against it. */
    private static RefusalReason partial(Claim claim, UUID officer) {
        if (claim.accountId().equals(officer)) {
            return RefusalReason.OFFICER_IS_CLAIMANT;
        }
        boolean decided = officer.equals(claim.course().decidedBy()) || officer.equals(claim.review().recommendedBy());
        return decided ? RefusalReason.OFFICER_DECIDED_BEFORE : null;
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
        Claim again = claim.with(new Proof(claim.proof().attempt() + 1, command.digest(), claim.gross() == null ? claim.proof().amount() : claim.gross(), null, command.expiresAt()));
        if (!claim.claimant().isPerson()) {
            return askPayout(new Move(again).stay(ClaimStep.ACCOUNT_REPLACED, null, Actor.MEMBER)).accepted();
        }
        return new Move(again).to(IDENTITY_CHECK, ClaimStep.ACCOUNT_REPLACED, Actor.MEMBER).emit(new ClaimEvent.ProofNeeded()).accepted();
    }

    static ClaimDecision paymentUnderWay(Claim claim, ClaimCommand.ReportPaymentUnderWay command) {
        return (command.sentFrom() == null ? new Move(claim).stay(ClaimStep.PAYMENT_UNDER_WAY, null, Actor.BANK)
                : new Move(claim).stayUntil(ClaimStep.PAYMENT_AWAITS_BANK, command.sentFrom(), Actor.BANK)).accepted();
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
        boolean mayBeHeld = before.subject().source() == MoneySource.LEDGER && (before.hold() != null || before.status() == HOLD_REQUESTED);
        return mayBeHeld ? move.emit(new ClaimEvent.HoldReleaseNeeded()) : move;
    }

    private static ClaimDecision refused(RefusalReason reason) {
        return new ClaimDecision.Refused(reason);
    }
}
