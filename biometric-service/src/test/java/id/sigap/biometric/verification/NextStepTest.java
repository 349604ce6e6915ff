package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steps of open operations are tested with their ways. */
class NextStepTest {

    private static Standing of(SlotStatus slot, ReferenceState reference, VerificationStatus selfie) {
        return new Standing(slot, Purpose.CLAIM, Optional.empty(), reference, reference == ReferenceState.NONE, false, true, false, false, false, false, false,
                Optional.ofNullable(selfie).map(status -> new Standing.Selfie(status, status == VerificationStatus.DONE ? Outcome.NO_MATCH : null)));
    }

    @Test
    void whatIsProvedGoesOnAndWhatIsOverBeginsAgainWhateverBecameOfItsSelfies() {
        for (ReferenceState reference : ReferenceState.values()) {
            assertEquals(NextStep.CONTINUE, NextStep.of(of(SlotStatus.MATCHED, reference, null), List.of()));
            assertEquals(NextStep.START_AGAIN, NextStep.of(of(SlotStatus.EXPIRED, reference, null), List.of()));
            for (VerificationStatus status : VerificationStatus.values()) {
                assertEquals(NextStep.CONTINUE, NextStep.of(of(SlotStatus.MATCHED, reference, status), List.of()));
                assertEquals(NextStep.START_AGAIN, NextStep.of(of(SlotStatus.EXPIRED, reference, status), List.of()));
            }
        }
    }

    @Test
    void aSelfieThatAnotherReplacedPointsToThatWhileItMatters() {
        assertEquals(NextStep.FOLLOW_THE_NEWER, NextStep.WAIT.forSuperseded());
        assertEquals(NextStep.FOLLOW_THE_NEWER, NextStep.RETAKE.forSuperseded());
        assertEquals(NextStep.CONTINUE, NextStep.CONTINUE.forSuperseded());
        assertEquals(NextStep.START_AGAIN, NextStep.START_AGAIN.forSuperseded());
    }
}
