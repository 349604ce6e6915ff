package id.sigap.claims.claim;

import static id.sigap.contracts.claims.ClaimStatus.APPEALED;
import static id.sigap.contracts.claims.ClaimStatus.APPROVED;
import static id.sigap.contracts.claims.ClaimStatus.HOLD_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.IDENTITY_CHECK;
import static id.sigap.contracts.claims.ClaimStatus.IN_REVIEW;
import static id.sigap.contracts.claims.ClaimStatus.PAID;
import static id.sigap.contracts.claims.ClaimStatus.PAPERS_AWAITED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_FAILED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_REQUESTED;
import static id.sigap.contracts.claims.ClaimStatus.PAYMENT_UNKNOWN;
import static id.sigap.contracts.claims.ClaimStatus.REJECTED;
import static id.sigap.contracts.claims.ClaimStatus.RETURNED;
import static id.sigap.contracts.claims.ClaimStatus.SUBMITTED;
import static id.sigap.contracts.claims.ClaimStatus.WITHDRAWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.payment.SettlementState;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every status with every command: 14 × 29 pairs. What is not listed is refused and changes nothing. */
class EveryPairTest {

    private static final UUID OTHER = new UUID(9, 9);

    private static final Map<Class<?>, ClaimCommand> COMMANDS = Arrays.stream(new ClaimCommand[] {
            new ClaimCommand.ConfirmEligibility(null), new ClaimCommand.GrantDirectly(ClaimExamples.PAYOUT),
            new ClaimCommand.RefuseEligibility(StepDetail.RULES_NOT_MET, ClaimExamples.LATER), ClaimExamples.face(Outcome.MATCH),
            new ClaimCommand.CloseUnproved(), ClaimExamples.straight(ClaimExamples.PAYOUT),
            new ClaimCommand.DeclineHold(SettlementState.Reason.NO_BALANCE, ClaimExamples.LATER),
            new ClaimCommand.CompletePapers(ClaimExamples.TO_OFFICERS), new ClaimCommand.CloseWithoutPapers(),
            new ClaimCommand.Return(ClaimExamples.OFFICER, ReturnGround.PAPER_UNREADABLE, ClaimExamples.LATER),
            new ClaimCommand.Correct(ClaimExamples.TO_OFFICERS), new ClaimCommand.CloseUncorrected(), new ClaimCommand.Amend(ClaimExamples.OFFICER),
            new ClaimCommand.NoteInterview(ClaimStep.INTERVIEW_HELD, StepDetail.CONFIRMED, ClaimEvent.Actor.OFFICER),
            new ClaimCommand.Recommend(ClaimExamples.OFFICER), new ClaimCommand.Approve(OTHER, ClaimExamples.PAYOUT, false, null),
            new ClaimCommand.Reject(ClaimExamples.OFFICER, RejectionGround.IDENTITY_IN_DOUBT, ClaimExamples.LATER),
            new ClaimCommand.Appeal(ClaimExamples.AT), new ClaimCommand.UpholdAppeal(OTHER, ClaimExamples.AGAIN),
            new ClaimCommand.DismissAppeal(OTHER, RejectionGround.STILL_EMPLOYED), new ClaimCommand.Reopen(OTHER, ClaimExamples.AGAIN),
            new ClaimCommand.Withdraw(),
            new ClaimCommand.ReleasePayout(ClaimExamples.AT, null), new ClaimCommand.ReplaceAccount("c".repeat(64), ClaimExamples.AT),
            new ClaimCommand.ReportPaymentUnderWay(null), new ClaimCommand.ReportPaymentUnknown(), new ClaimCommand.ReportPaid(),
            new ClaimCommand.ReportPaymentFailed(SettlementState.Reason.BANK_REFUSED)
    }).collect(Collectors.toMap(Object::getClass, command -> command));

    private record Pair(ClaimStatus status, Class<?> command) {
    }

    private static final Map<Pair, ClaimStatus> ALLOWED = new HashMap<>();

    static {
        allow(ClaimCommand.ConfirmEligibility.class, SUBMITTED, IDENTITY_CHECK);
        allow(ClaimCommand.RefuseEligibility.class, SUBMITTED, REJECTED);
        allow(ClaimCommand.ShowFace.class, IDENTITY_CHECK, HOLD_REQUESTED);
        allow(ClaimCommand.CloseUnproved.class, IDENTITY_CHECK, WITHDRAWN);
        allow(ClaimCommand.GrantHold.class, HOLD_REQUESTED, PAYMENT_REQUESTED);
        allow(ClaimCommand.DeclineHold.class, HOLD_REQUESTED, REJECTED);
        allow(ClaimCommand.GrantDirectly.class, SUBMITTED, PAYMENT_REQUESTED);
        allow(ClaimCommand.CompletePapers.class, PAPERS_AWAITED, IN_REVIEW);
        allow(ClaimCommand.CloseWithoutPapers.class, PAPERS_AWAITED, WITHDRAWN);
        allow(ClaimCommand.Return.class, IN_REVIEW, RETURNED);
        allow(ClaimCommand.Correct.class, RETURNED, IN_REVIEW);
        allow(ClaimCommand.CloseUncorrected.class, RETURNED, WITHDRAWN);
        allow(ClaimCommand.Amend.class, IN_REVIEW, IN_REVIEW);
        for (ClaimStatus status : Set.of(PAPERS_AWAITED, IN_REVIEW, RETURNED)) {
            allow(ClaimCommand.NoteInterview.class, status, status);
        }
        allow(ClaimCommand.Appeal.class, REJECTED, APPEALED);
        allow(ClaimCommand.UpholdAppeal.class, APPEALED, HOLD_REQUESTED);
        allow(ClaimCommand.DismissAppeal.class, APPEALED, REJECTED);
        allow(ClaimCommand.Reopen.class, REJECTED, HOLD_REQUESTED);
        allow(ClaimCommand.Reopen.class, WITHDRAWN, HOLD_REQUESTED);
        allow(ClaimCommand.Recommend.class, IN_REVIEW, IN_REVIEW);
        allow(ClaimCommand.Approve.class, IN_REVIEW, PAYMENT_REQUESTED);
        allow(ClaimCommand.Reject.class, IN_REVIEW, REJECTED);
        for (ClaimStatus status : Set.of(SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_FAILED)) {
            allow(ClaimCommand.Withdraw.class, status, WITHDRAWN);
        }
        allow(ClaimCommand.ReleasePayout.class, APPROVED, PAYMENT_REQUESTED);
        allow(ClaimCommand.ReplaceAccount.class, PAYMENT_FAILED, IDENTITY_CHECK);
        allow(ClaimCommand.ReportPaymentUnderWay.class, PAYMENT_REQUESTED, PAYMENT_REQUESTED);
        allow(ClaimCommand.ReportPaymentUnknown.class, PAYMENT_REQUESTED, PAYMENT_UNKNOWN);
        for (ClaimStatus status : Set.of(PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED)) {
            allow(ClaimCommand.ReportPaid.class, status, PAID);
        }
        allow(ClaimCommand.ReportPaymentFailed.class, PAYMENT_REQUESTED, PAYMENT_FAILED);
        allow(ClaimCommand.ReportPaymentFailed.class, PAYMENT_UNKNOWN, PAYMENT_FAILED);
    }

    private static void allow(Class<?> command, ClaimStatus from, ClaimStatus to) {
        ALLOWED.put(new Pair(from, command), to);
    }

    @Test
    void everyCommandIsTried() {
        assertEquals(Set.of(ClaimCommand.class.getPermittedSubclasses()), COMMANDS.keySet());
    }

    @Test
    void everyPairEndsWhereTheTableSaysOrIsRefused() {
        for (ClaimStatus status : ClaimStatus.values()) {
            for (ClaimCommand command : COMMANDS.values()) {
                Claim claim = claimFor(status, command);
                ClaimStatus expected = ALLOWED.get(new Pair(status, command.getClass()));
                String pair = status + " + " + command.getClass().getSimpleName();
                switch (ClaimMachine.decide(claim, command)) {
                    case ClaimDecision.Accepted accepted -> {
                        assertEquals(expected, accepted.claim().status(), pair);
                        assertTrue(accepted.events().stream().anyMatch(ClaimEvent.Stepped.class::isInstance), pair + " leaves a line");
                    }
                    case ClaimDecision.Refused refused -> assertEquals(null, expected, pair + " was refused: " + refused.reason());
                }
            }
        }
    }

    @Test
    void aPaidClaimTakesNothing() {
        Claim paid = ClaimExamples.in(PAID);
        COMMANDS.values().forEach(command -> assertTrue(ClaimMachine.decide(paid, command) instanceof ClaimDecision.Refused));
    }

    @Test
    void onlyMoneyThatTheBankReturnedOpensAPaidClaimAgain() {
        Claim paid = ClaimExamples.in(PAID);

        ClaimDecision decision = ClaimMachine.decide(paid, new ClaimCommand.ReportPaymentFailed(SettlementState.Reason.RETURNED));

        assertEquals(PAYMENT_FAILED, ((ClaimDecision.Accepted) decision).claim().status());
        assertEquals(StepDetail.TRANSFER_RETURNED, ((ClaimDecision.Accepted) decision).events().stream().filter(ClaimEvent.Stepped.class::isInstance)
                .map(ClaimEvent.Stepped.class::cast).findFirst().orElseThrow().detail());
    }

    @Test
    void aPaymentThatWaitsForTheBankSaysUntilWhen() {
        ClaimDecision decision = ClaimMachine.decide(ClaimExamples.in(PAYMENT_REQUESTED), new ClaimCommand.ReportPaymentUnderWay(ClaimExamples.LATER));

        assertEquals(new ClaimEvent.Stepped(PAYMENT_REQUESTED, PAYMENT_REQUESTED, ClaimStep.PAYMENT_AWAITS_BANK, null, ClaimEvent.Actor.BANK, ClaimExamples.LATER),
                ((ClaimDecision.Accepted) decision).events().getFirst());
    }

    private static Claim claimFor(ClaimStatus status, ClaimCommand command) {
        Claim claim = ClaimExamples.in(status);
        return command instanceof ClaimCommand.Approve && status == IN_REVIEW ? claim.with(new Review(ClaimExamples.OFFICER, null)) : claim;
    }
}
