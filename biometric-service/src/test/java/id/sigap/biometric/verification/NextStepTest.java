package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import id.sigap.contracts.biometric.Outcome;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void thereIsAlwaysSomethingToDo() {
        for (SlotStatus slot : SlotStatus.values()) {
            for (ReferenceState reference : ReferenceState.values()) {
                assertNotNull(NextStep.of(slot, reference));
                for (VerificationStatus status : VerificationStatus.values()) {
                    for (Outcome outcome : Outcome.values()) {
                        for (Decider decider : Decider.values()) {
                            assertNotNull(NextStep.of(slot, reference, status, outcome, decider));
                        }
                    }
                }
            }
        }
    }

    @Test
    void aSelfieThatWasNotReadInTimeMayBeSentAgainWhileItsActIsOpen() {
        assertEquals(NextStep.SEND_PICTURE, NextStep.of(SlotStatus.OPEN, ReferenceState.READY, VerificationStatus.EXPIRED, null, null));
        assertEquals(NextStep.START_AGAIN, NextStep.of(SlotStatus.EXPIRED, ReferenceState.READY, VerificationStatus.EXPIRED, null, null));
    }

    @Test
    void aSelfieThatAnotherReplacedPointsToThat() {
        assertEquals(NextStep.FOLLOW_THE_NEWER, NextStep.of(SlotStatus.OPEN, ReferenceState.READY, VerificationStatus.SUPERSEDED, null, null));
    }

    @Test
    void aFailedMatchOffersARetakeAndAnOfficer() {
        assertEquals(NextStep.RETAKE_OR_ASK_OFFICER,
                NextStep.of(SlotStatus.OPEN, ReferenceState.READY, VerificationStatus.DONE, Outcome.NO_MATCH, Decider.MACHINE));
    }

    @Test
    void afterAnOfficersNoAnotherSelfieMayBeSent() {
        assertEquals(NextStep.SEND_PICTURE,
                NextStep.of(SlotStatus.OPEN, ReferenceState.READY, VerificationStatus.DONE, Outcome.NO_MATCH, Decider.OFFICER));
    }

    @Test
    void anErasedSelfieLeavesItsOperationWaitingAndAnEndedOperationBeginsAgain() {
        assertEquals(NextStep.SEND_PICTURE, NextStep.of(SlotStatus.OPEN, ReferenceState.WANTED, VerificationStatus.EXPIRED, null, null));
        assertEquals(NextStep.START_AGAIN, NextStep.of(SlotStatus.EXPIRED, ReferenceState.READY, VerificationStatus.EXPIRED, null, null));
        assertEquals(NextStep.START_AGAIN, NextStep.of(SlotStatus.EXPIRED, ReferenceState.WANTED));
    }
}
