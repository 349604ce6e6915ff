package id.sigap.claims.claim;

import static id.sigap.contracts.claims.ClaimStatus.HOLD_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.IDENTITY_CHECK;
import static id.sigap.contracts.claims.ClaimStatus.IN_REVIEW;
import static id.sigap.contracts.claims.ClaimStatus.PAPERS_AWAITED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.REJECTED;
import static id.sigap.contracts.claims.ClaimStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.claim.Payout.Delay;
import id.sigap.claims.claim.Payout.Delay.Because;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimMachineTest {

    @Test
    void aConfirmedFaceAsksTheLedgerForAHold() {
        ClaimDecision.Accepted accepted = accepted(ClaimExamples.in(IDENTITY_CHECK), ClaimExamples.face(Outcome.MATCH));

        assertEquals(HOLD_REQUESTED, accepted.claim().status());
        assertTrue(accepted.events().contains(new ClaimEvent.HoldNeeded()));
        assertEquals(ClaimExamples.VERIFICATION, accepted.claim().proof().verificationId());
    }

    @Test
    void aFaceThatDidNotMatchLeavesTheClaimWaitingAndIsTold() {
        for (Outcome outcome : List.of(Outcome.NO_MATCH, Outcome.UNSURE, Outcome.BAD_PICTURE)) {
            ClaimDecision.Accepted accepted = accepted(ClaimExamples.in(IDENTITY_CHECK), ClaimExamples.face(outcome));

            assertEquals(IDENTITY_CHECK, accepted.claim().status());
            assertEquals(1, accepted.events().size());
            assertInstanceOf(ClaimEvent.Stepped.class, accepted.events().getFirst());
        }
    }

    @Test
    void aFaceForAnotherAmountOrAccountNumberDoesNotCount() {
        ClaimCommand other = new ClaimCommand.ShowFace(UUID.randomUUID(), ClaimExamples.ACCOUNT, "0".repeat(64), Outcome.MATCH, null);

        assertRefused(RefusalReason.OTHER_OPERATION, ClaimExamples.in(IDENTITY_CHECK), other);
    }

    @Test
    void anotherAccountsFaceDoesNotCount() {
        ClaimCommand foreign = new ClaimCommand.ShowFace(UUID.randomUUID(), UUID.randomUUID(), ClaimExamples.DIGEST, Outcome.MATCH, null);

        assertRefused(RefusalReason.FOREIGN_ACCOUNT, ClaimExamples.in(IDENTITY_CHECK), foreign);
    }

    @Test
    void aMatchIsUsedOnce() {
        Claim confirmed = accepted(ClaimExamples.in(IDENTITY_CHECK), ClaimExamples.face(Outcome.MATCH)).claim();

        assertRefused(RefusalReason.ALREADY_DONE, confirmed, ClaimExamples.face(Outcome.MATCH));
    }

    @Test
    void belowTheLimitAHoldIsPaidAtOnce() {
        ClaimDecision.Accepted accepted = accepted(ClaimExamples.in(HOLD_REQUESTED), ClaimExamples.straight(ClaimExamples.PAYOUT));

        assertEquals(PAYMENT_REQUESTED, accepted.claim().status());
        assertTrue(accepted.claim().straightThrough());
        assertEquals(List.of(new ClaimEvent.PayoutNeeded()), accepted.events().stream().filter(ClaimEvent.PayoutNeeded.class::isInstance).toList());
    }

    @Test
    void aboveTheLimitOfficersLook() {
        ClaimDecision.Accepted accepted = accepted(ClaimExamples.in(HOLD_REQUESTED), ClaimExamples.straight(null));

        assertEquals(IN_REVIEW, accepted.claim().status());
        assertEquals(ClaimExamples.HOLD.gross(), accepted.claim().gross());
        assertTrue(accepted.events().stream().noneMatch(ClaimEvent.PayoutNeeded.class::isInstance));
    }

    @Test
    void theOfficerWhoRecommendedMayNotApprove() {
        Claim recommended = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();

        assertRefused(RefusalReason.APPROVER_IS_RECOMMENDER, recommended, new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT, false, null));
        assertThrows(IllegalArgumentException.class, () -> new Review(ClaimExamples.OFFICER, ClaimExamples.OFFICER));
    }

    @Test
    void aSecondOfficerApprovesAndThePayoutIsAsked() {
        Claim recommended = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();
        ClaimDecision.Accepted approved = accepted(recommended, new ClaimCommand.Approve(UUID.randomUUID(), ClaimExamples.PAYOUT, false, null));

        assertEquals(PAYMENT_REQUESTED, approved.claim().status());
    }

    @Test
    void nothingIsApprovedThatNobodyRecommended() {
        assertRefused(RefusalReason.NOT_RECOMMENDED_YET, ClaimExamples.in(IN_REVIEW), new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT, false, null));
    }

    @Test
    void anOfficerDoesNotDecideOnTheOwnClaim() {
        List.of(new ClaimCommand.Recommend(ClaimExamples.ACCOUNT), new ClaimCommand.Approve(ClaimExamples.ACCOUNT, ClaimExamples.PAYOUT, false, null),
                new ClaimCommand.Reject(ClaimExamples.ACCOUNT, RejectionGround.IDENTITY_IN_DOUBT, ClaimExamples.LATER))
                .forEach(command -> assertRefused(RefusalReason.OFFICER_IS_CLAIMANT, ClaimExamples.in(IN_REVIEW), command));
    }

    @Test
    void rejectionAndWithdrawalGiveTheHeldMoneyBack() {
        assertTrue(accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Reject(ClaimExamples.OFFICER, RejectionGround.STILL_EMPLOYED, ClaimExamples.LATER))
                .events().contains(new ClaimEvent.HoldReleaseNeeded()));
        assertTrue(accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.Withdraw()).events().contains(new ClaimEvent.HoldReleaseNeeded()));
        assertTrue(accepted(ClaimExamples.in(IDENTITY_CHECK), new ClaimCommand.Withdraw()).events().stream()
                .noneMatch(ClaimEvent.HoldReleaseNeeded.class::isInstance), "nothing was held yet");
    }

    @Test
    void aLargePayoutToANewAccountWaitsAndIsThenReleased() {
        Instant until = Instant.parse("2026-11-25T00:00:00Z");
        Payout later = new Payout(ClaimExamples.PAYOUT.tax(), ClaimExamples.PAYOUT.net(), new Delay(until, Because.LARGE_TO_NEW_ACCOUNT));
        ClaimDecision.Accepted waiting = accepted(ClaimExamples.in(HOLD_REQUESTED), ClaimExamples.straight(later));

        assertEquals(ClaimStatus.APPROVED, waiting.claim().status());
        assertTrue(waiting.events().contains(new ClaimEvent.PayoutDelayed(until)));
        assertRefused(RefusalReason.TOO_EARLY, waiting.claim(), new ClaimCommand.ReleasePayout(until.minusMillis(1), null));
        assertEquals(PAYMENT_REQUESTED, accepted(waiting.claim(), new ClaimCommand.ReleasePayout(until, null)).claim().status());
    }

    @Test
    void aPayoutWhoseTimeHasComeWaitsOnWhereAccessHasChangedMeanwhile() {
        Instant first = Instant.parse("2026-11-25T00:00:00Z");
        Instant second = Instant.parse("2026-11-25T20:00:00Z");
        Payout later = new Payout(ClaimExamples.PAYOUT.tax(), ClaimExamples.PAYOUT.net(), new Delay(first, Because.LARGE_TO_NEW_ACCOUNT));
        Claim waiting = accepted(ClaimExamples.in(HOLD_REQUESTED), ClaimExamples.straight(later)).claim();

        ClaimDecision.Accepted longer = accepted(waiting, new ClaimCommand.ReleasePayout(first, new Delay(second, Because.ACCESS_CHANGED)));
        assertEquals(ClaimStatus.APPROVED, longer.claim().status());
        assertEquals(List.of(new ClaimEvent.Stepped(ClaimStatus.APPROVED, ClaimStatus.APPROVED, ClaimStep.PAYOUT_WAITS, StepDetail.ACCESS_CHANGED,
                ClaimEvent.Actor.SYSTEM), new ClaimEvent.PayoutDelayed(second)), longer.events());
        assertRefused(RefusalReason.TOO_EARLY, longer.claim(), new ClaimCommand.ReleasePayout(first.plusSeconds(1), null));
        assertEquals(PAYMENT_REQUESTED, accepted(longer.claim(), new ClaimCommand.ReleasePayout(second, null)).claim().status());
    }

    @Test
    void anotherAccountAfterAFailedPaymentIsConfirmedByAFaceAndPaidFromTheSameHold() {
        String other = "b".repeat(64);
        Claim failed = accepted(ClaimExamples.paying(), new ClaimCommand.ReportPaymentFailed(SettlementState.Reason.ACCOUNT_NAME_DIFFERS)).claim();
        Claim replaced = accepted(failed, new ClaimCommand.ReplaceAccount(other, ClaimExamples.AT)).claim();

        assertEquals(IDENTITY_CHECK, replaced.status());
        assertRefused(RefusalReason.OTHER_OPERATION, replaced, ClaimExamples.face(Outcome.MATCH));
        ClaimDecision.Accepted again = accepted(replaced, new ClaimCommand.ShowFace(UUID.randomUUID(), ClaimExamples.ACCOUNT, other, Outcome.MATCH, null));
        assertEquals(PAYMENT_REQUESTED, again.claim().status());
        assertTrue(again.events().stream().noneMatch(ClaimEvent.HoldNeeded.class::isInstance), "the balance is held already");
    }

    @Test
    void aRefusedHoldEndsTheClaimWithItsReason() {
        ClaimDecision.Accepted declined = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.DeclineHold(SettlementState.Reason.NO_BALANCE, ClaimExamples.LATER));

        assertEquals(REJECTED, declined.claim().status());
        assertEquals(StepDetail.NO_BALANCE, ((ClaimEvent.Stepped) declined.events().getFirst()).detail());
    }

    @Test
    void aWithdrawnClaimIsClosed() {
        assertEquals(WITHDRAWN, accepted(ClaimExamples.in(ClaimStatus.SUBMITTED), new ClaimCommand.Withdraw()).claim().status());
        assertRefused(RefusalReason.CLOSED, ClaimExamples.in(WITHDRAWN), new ClaimCommand.ConfirmEligibility(null));
    }

    @Test
    void whatAFundPaysNeedsNoHoldButItsPapers() {
        Claim claim = ClaimExamples.in(IDENTITY_CHECK, MoneySource.FUND);
        ClaimDecision.Accepted missing = accepted(claim, new ClaimCommand.ShowFace(ClaimExamples.VERIFICATION, ClaimExamples.ACCOUNT, ClaimExamples.DIGEST,
                Outcome.MATCH, ClaimExamples.MISSING));

        assertEquals(PAPERS_AWAITED, missing.claim().status());
        assertEquals(ClaimExamples.LATER, missing.claim().course().correctBy());
        assertTrue(missing.events().contains(new ClaimEvent.PapersDue(ClaimExamples.LATER)));
        ClaimDecision.Accepted complete = accepted(missing.claim(), new ClaimCommand.CompletePapers(ClaimExamples.TO_OFFICERS));
        assertEquals(IN_REVIEW, complete.claim().status());
        assertEquals(ClaimExamples.LAST_DAY, complete.claim().course().payBy());
        Claim recommended = accepted(complete.claim(), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();
        ClaimDecision.Accepted approved = accepted(recommended, new ClaimCommand.Approve(UUID.randomUUID(), ClaimExamples.PAYOUT, false, null));
        assertEquals(PAYMENT_REQUESTED, approved.claim().status());
        assertEquals(ClaimExamples.PAYOUT.gross(), approved.claim().gross());
        assertTrue(approved.events().stream().noneMatch(ClaimEvent.HoldNeeded.class::isInstance));
    }

    @Test
    void whatRestsOnNoPaperPassesWithoutOfficers() {
        Papers none = new Papers.Complete(ClaimExamples.PAYOUT, ClaimExamples.LAST_DAY);
        ClaimDecision.Accepted passed = accepted(ClaimExamples.in(IDENTITY_CHECK, MoneySource.FUND),
                new ClaimCommand.ShowFace(ClaimExamples.VERIFICATION, ClaimExamples.ACCOUNT, ClaimExamples.DIGEST, Outcome.MATCH, none));

        assertEquals(PAYMENT_REQUESTED, passed.claim().status());
        assertTrue(passed.claim().straightThrough());
    }

    @Test
    void aFirmShowsNoFace() {
        Claim firm = Claim.filed(UUID.randomUUID(), ClaimExamples.PERSON, new Claimant(ClaimExamples.ACCOUNT, null, ClaimantKind.EMPLOYER, ClaimChannel.EMPLOYER),
                new Subject(Programme.JKK, ClaimReason.WAGE_REPLACEMENT, MoneySource.FUND, "accident", true), new Proof(1, ClaimExamples.DIGEST, null, null, ClaimExamples.AT),
                ClaimExamples.AT);

        assertEquals(IN_REVIEW, accepted(firm, new ClaimCommand.ConfirmEligibility(ClaimExamples.TO_OFFICERS)).claim().status());
        assertThrows(IllegalArgumentException.class, () -> new Claimant(ClaimExamples.ACCOUNT, null, ClaimantKind.HEIR, ClaimChannel.MOBILE));
    }

    @Test
    void aReturnedClaimKeepsItsHoldAndLosesItsRecommendation() {
        Claim recommended = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();
        ClaimDecision.Accepted returned = accepted(recommended, new ClaimCommand.Return(UUID.randomUUID(), ReturnGround.PAPER_MISSING, ClaimExamples.LATER));

        assertEquals(ClaimStatus.RETURNED, returned.claim().status());
        assertEquals(Review.NONE, returned.claim().review());
        assertEquals(ClaimExamples.HOLD, returned.claim().hold());
        assertTrue(returned.events().contains(new ClaimEvent.CorrectionDue(ClaimExamples.LATER)));
        assertEquals(PAPERS_AWAITED, accepted(returned.claim(), new ClaimCommand.Correct(ClaimExamples.MISSING)).claim().status());
        assertTrue(accepted(returned.claim(), new ClaimCommand.CloseUncorrected()).events().contains(new ClaimEvent.HoldReleaseNeeded()));
    }

    @Test
    void anObjectionIsHeardOnceInTimeAndByAnotherOfficer() {
        Claim rejected = ClaimExamples.in(REJECTED);
        assertRefused(RefusalReason.TOO_LATE, rejected, new ClaimCommand.Appeal(ClaimExamples.LATER.plusSeconds(1)));
        Claim appealed = accepted(rejected, new ClaimCommand.Appeal(ClaimExamples.LATER)).claim();

        assertRefused(RefusalReason.OFFICER_DECIDED_BEFORE, appealed, new ClaimCommand.UpholdAppeal(ClaimExamples.OFFICER, ClaimExamples.AGAIN));
        assertRefused(RefusalReason.OFFICER_DECIDED_BEFORE, appealed, new ClaimCommand.DismissAppeal(ClaimExamples.OFFICER, RejectionGround.NOT_ENTITLED));
        assertRefused(RefusalReason.OFFICER_IS_CLAIMANT, appealed, new ClaimCommand.UpholdAppeal(ClaimExamples.ACCOUNT, ClaimExamples.AGAIN));
        Claim dismissed = accepted(appealed, new ClaimCommand.DismissAppeal(UUID.randomUUID(), RejectionGround.NOT_ENTITLED)).claim();
        assertRefused(RefusalReason.APPEALED_BEFORE, dismissed, new ClaimCommand.Appeal(ClaimExamples.AT));
    }

    @Test
    void afterAnObjectionOfficersDecideWhateverTheAmount() {
        Claim appealed = accepted(ClaimExamples.in(REJECTED), new ClaimCommand.Appeal(ClaimExamples.AT)).claim();
        ClaimDecision.Accepted upheld = accepted(appealed, new ClaimCommand.UpholdAppeal(UUID.randomUUID(), ClaimExamples.AGAIN));

        assertEquals(HOLD_REQUESTED, upheld.claim().status(), "the face was shown; the hold was given back");
        assertTrue(upheld.events().contains(new ClaimEvent.HoldNeeded()));
        assertEquals(IN_REVIEW, accepted(upheld.claim(), ClaimExamples.straight(ClaimExamples.PAYOUT)).claim().status());
    }

    @Test
    void aClaimReopenedBeforeAnyFaceWasShownAsksForOne() {
        Claim expired = accepted(ClaimExamples.in(IDENTITY_CHECK), new ClaimCommand.CloseUnproved()).claim();
        ClaimDecision.Accepted again = accepted(expired, new ClaimCommand.Reopen(ClaimExamples.OFFICER, ClaimExamples.AGAIN));

        assertEquals(IDENTITY_CHECK, again.claim().status());
        assertEquals(ClaimExamples.LATER, again.claim().proof().expiresAt());
        assertTrue(again.events().contains(new ClaimEvent.ProofNeeded()));
    }

    @Test
    void aBalanceThatIsMoreThanTheFaceWasShownForIsProvedAnewAndThenPaidFromTheSameHold() {
        ClaimDecision.Accepted grown = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.GrantHold(ClaimExamples.HOLD, new Papers.ProofOutgrown(ClaimExamples.MORE)));

        assertEquals(IDENTITY_CHECK, grown.claim().status());
        assertEquals(ClaimExamples.MORE, grown.claim().proof());
        assertEquals(List.of(new ClaimEvent.Stepped(HOLD_REQUESTED, IDENTITY_CHECK, ClaimStep.IDENTITY_ASKED_AGAIN, StepDetail.AMOUNT_GREW, ClaimEvent.Actor.SYSTEM),
                new ClaimEvent.ProofNeeded()), grown.events());
        assertRefused(RefusalReason.OTHER_OPERATION, grown.claim(), ClaimExamples.face(Outcome.MATCH));
        ClaimDecision.Accepted proved = accepted(grown.claim(), shown(new Papers.Complete(ClaimExamples.PAYOUT, ClaimExamples.LAST_DAY)));
        assertEquals(PAYMENT_REQUESTED, proved.claim().status());
        assertTrue(proved.events().stream().noneMatch(ClaimEvent.HoldNeeded.class::isInstance), "the balance is held already");
    }

    @Test
    void whoDoesNotShowTheFaceAgainGetsTheHeldMoneyBack() {
        Claim grown = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.GrantHold(ClaimExamples.HOLD, new Papers.ProofOutgrown(ClaimExamples.MORE))).claim();

        ClaimDecision.Accepted expired = accepted(grown, new ClaimCommand.CloseUnproved());

        assertEquals(WITHDRAWN, expired.claim().status());
        assertTrue(expired.events().contains(new ClaimEvent.HoldReleaseNeeded()));
        assertTrue(accepted(grown, new ClaimCommand.Withdraw()).events().contains(new ClaimEvent.HoldReleaseNeeded()));
    }

    @Test
    void anApprovalOfMoreThanTheFaceWasShownForWaitsForItAndComesBackToOfficers() {
        for (MoneySource source : MoneySource.values()) {
            Claim recommended = accepted(ClaimExamples.in(IN_REVIEW, source), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();
            UUID second = UUID.randomUUID();

            Claim waiting = accepted(recommended, new ClaimCommand.Approve(second, ClaimExamples.PAYOUT, false, ClaimExamples.MORE)).claim();
            assertEquals(IDENTITY_CHECK, waiting.status());
            assertEquals(null, waiting.payout());
            // even if nobody would have to look at it by now
            Claim back = accepted(waiting, shown(new Papers.Complete(ClaimExamples.PAYOUT, ClaimExamples.LAST_DAY.plusDays(9)))).claim();
            assertEquals(IN_REVIEW, back.status());
            assertEquals(ClaimExamples.LAST_DAY, back.course().payBy(), "waiting for the face does not put off the last day of payment");
            assertEquals(PAYMENT_REQUESTED, accepted(back, new ClaimCommand.Approve(second, ClaimExamples.PAYOUT, false, null)).claim().status());
        }
    }

    @Test
    void anApprovalThatMustNotBeDoesNotAskForAFace() {
        Claim recommended = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();

        assertRefused(RefusalReason.APPROVER_IS_RECOMMENDER, recommended, new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT, false, ClaimExamples.MORE));
        assertRefused(RefusalReason.NOT_RECOMMENDED_YET, ClaimExamples.in(IN_REVIEW), new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT, false, ClaimExamples.MORE));
    }

    private static ClaimCommand.ShowFace shown(Papers papers) {
        return new ClaimCommand.ShowFace(UUID.randomUUID(), ClaimExamples.ACCOUNT, ClaimExamples.MORE.digest(), Outcome.MATCH, papers);
    }

    @Test
    void oneOfficerIsEnoughWhereTheAmountSaysSo() {
        Claim approved = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT, true, null)).claim();

        assertEquals(new Review(null, ClaimExamples.OFFICER), approved.review());
    }

    @Test
    void aPayoutAddsUp() {
        Rupiah ten = Rupiah.of(10);
        assertEquals(Rupiah.of(11), new Payout(ten, Rupiah.of(1), Rupiah.ZERO, Rupiah.of(11), null).net());
        assertThrows(IllegalArgumentException.class, () -> new Payout(ten, Rupiah.ZERO, Rupiah.of(1), ten, null));
    }

    private static ClaimDecision.Accepted accepted(Claim claim, ClaimCommand command) {
        return assertInstanceOf(ClaimDecision.Accepted.class, ClaimMachine.decide(claim, command));
    }

    private static void assertRefused(RefusalReason reason, Claim claim, ClaimCommand command) {
        assertEquals(new ClaimDecision.Refused(reason), ClaimMachine.decide(claim, command));
    }
}
