package id.sigap.claims.claim;

import static id.sigap.contracts.claims.ClaimStatus.HOLD_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.IDENTITY_CHECK;
import static id.sigap.contracts.claims.ClaimStatus.IN_REVIEW;
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
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.payment.SettlementState;
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
        ClaimCommand other = new ClaimCommand.ShowFace(UUID.randomUUID(), ClaimExamples.ACCOUNT, "0".repeat(64), Outcome.MATCH);

        assertRefused(RefusalReason.OTHER_OPERATION, ClaimExamples.in(IDENTITY_CHECK), other);
    }

    @Test
    void anotherAccountsFaceDoesNotCount() {
        ClaimCommand foreign = new ClaimCommand.ShowFace(UUID.randomUUID(), UUID.randomUUID(), ClaimExamples.DIGEST, Outcome.MATCH);

        assertRefused(RefusalReason.FOREIGN_ACCOUNT, ClaimExamples.in(IDENTITY_CHECK), foreign);
    }

    @Test
    void aMatchIsUsedOnce() {
        Claim confirmed = accepted(ClaimExamples.in(IDENTITY_CHECK), ClaimExamples.face(Outcome.MATCH)).claim();

        assertRefused(RefusalReason.ALREADY_DONE, confirmed, ClaimExamples.face(Outcome.MATCH));
    }

    @Test
    void belowTheLimitAHoldIsPaidAtOnce() {
        ClaimDecision.Accepted accepted = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.GrantHold(ClaimExamples.HOLD, ClaimExamples.PAYOUT));

        assertEquals(PAYMENT_REQUESTED, accepted.claim().status());
        assertTrue(accepted.claim().straightThrough());
        assertEquals(List.of(new ClaimEvent.PayoutNeeded()), accepted.events().stream().filter(ClaimEvent.PayoutNeeded.class::isInstance).toList());
    }

    @Test
    void aboveTheLimitOfficersLook() {
        ClaimDecision.Accepted accepted = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.GrantHold(ClaimExamples.HOLD, null));

        assertEquals(IN_REVIEW, accepted.claim().status());
        assertEquals(ClaimExamples.HOLD.gross(), accepted.claim().gross());
        assertTrue(accepted.events().stream().noneMatch(ClaimEvent.PayoutNeeded.class::isInstance));
    }

    @Test
    void theOfficerWhoRecommendedMayNotApprove() {
        Claim recommended = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();

        assertRefused(RefusalReason.APPROVER_IS_RECOMMENDER, recommended, new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT));
        assertThrows(IllegalArgumentException.class, () -> new Review(ClaimExamples.OFFICER, ClaimExamples.OFFICER));
    }

    @Test
    void aSecondOfficerApprovesAndThePayoutIsAsked() {
        Claim recommended = accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Recommend(ClaimExamples.OFFICER)).claim();
        ClaimDecision.Accepted approved = accepted(recommended, new ClaimCommand.Approve(UUID.randomUUID(), ClaimExamples.PAYOUT));

        assertEquals(PAYMENT_REQUESTED, approved.claim().status());
    }

    @Test
    void nothingIsApprovedThatNobodyRecommended() {
        assertRefused(RefusalReason.NOT_RECOMMENDED_YET, ClaimExamples.in(IN_REVIEW), new ClaimCommand.Approve(ClaimExamples.OFFICER, ClaimExamples.PAYOUT));
    }

    @Test
    void anOfficerDoesNotDecideOnTheOwnClaim() {
        List.of(new ClaimCommand.Recommend(ClaimExamples.ACCOUNT), new ClaimCommand.Approve(ClaimExamples.ACCOUNT, ClaimExamples.PAYOUT),
                new ClaimCommand.Reject(ClaimExamples.ACCOUNT, RejectionGround.IDENTITY_IN_DOUBT))
                .forEach(command -> assertRefused(RefusalReason.OFFICER_IS_CLAIMANT, ClaimExamples.in(IN_REVIEW), command));
    }

    @Test
    void rejectionAndWithdrawalGiveTheHeldMoneyBack() {
        assertTrue(accepted(ClaimExamples.in(IN_REVIEW), new ClaimCommand.Reject(ClaimExamples.OFFICER, RejectionGround.STILL_EMPLOYED))
                .events().contains(new ClaimEvent.HoldReleaseNeeded()));
        assertTrue(accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.Withdraw()).events().contains(new ClaimEvent.HoldReleaseNeeded()));
        assertTrue(accepted(ClaimExamples.in(IDENTITY_CHECK), new ClaimCommand.Withdraw()).events().stream()
                .noneMatch(ClaimEvent.HoldReleaseNeeded.class::isInstance), "nothing was held yet");
    }

    @Test
    void aLargePayoutToANewAccountWaitsAndIsThenReleased() {
        Instant until = Instant.parse("2026-11-25T00:00:00Z");
        Payout later = new Payout(ClaimExamples.PAYOUT.tax(), ClaimExamples.PAYOUT.net(), new Delay(until, Because.LARGE_TO_NEW_ACCOUNT));
        ClaimDecision.Accepted waiting = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.GrantHold(ClaimExamples.HOLD, later));

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
        Claim waiting = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.GrantHold(ClaimExamples.HOLD, later)).claim();

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
        ClaimDecision.Accepted again = accepted(replaced, new ClaimCommand.ShowFace(UUID.randomUUID(), ClaimExamples.ACCOUNT, other, Outcome.MATCH));
        assertEquals(PAYMENT_REQUESTED, again.claim().status());
        assertTrue(again.events().stream().noneMatch(ClaimEvent.HoldNeeded.class::isInstance), "the balance is held already");
    }

    @Test
    void aRefusedHoldEndsTheClaimWithItsReason() {
        ClaimDecision.Accepted declined = accepted(ClaimExamples.in(HOLD_REQUESTED), new ClaimCommand.DeclineHold(SettlementState.Reason.NO_BALANCE));

        assertEquals(REJECTED, declined.claim().status());
        assertEquals(StepDetail.NO_BALANCE, ((ClaimEvent.Stepped) declined.events().getFirst()).detail());
    }

    @Test
    void aWithdrawnClaimIsClosed() {
        assertEquals(WITHDRAWN, accepted(ClaimExamples.in(ClaimStatus.SUBMITTED), new ClaimCommand.Withdraw()).claim().status());
        assertRefused(RefusalReason.CLOSED, ClaimExamples.in(WITHDRAWN), new ClaimCommand.ConfirmEligibility());
    }

    private static ClaimDecision.Accepted accepted(Claim claim, ClaimCommand command) {
        return assertInstanceOf(ClaimDecision.Accepted.class, ClaimMachine.decide(claim, command));
    }

    private static void assertRefused(RefusalReason reason, Claim claim, ClaimCommand command) {
        assertEquals(new ClaimDecision.Refused(reason), ClaimMachine.decide(claim, command));
    }
}
