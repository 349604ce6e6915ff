package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.verification.LivenessPolicy.Past;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LivenessPolicyTest {

    private static final LivenessPolicy USUAL = new LivenessPolicy(Set.of(), true, 2);
    private static final Past UNSURE = new Past(Outcome.UNSURE, false);
    private static final Past NO_MATCH = new Past(Outcome.NO_MATCH, false);
    private static final Past BAD = new Past(Outcome.BAD_PICTURE, false);

    @Test
    void itComesAfterOneUnsureSelfieOrTwoThatDidNotMatch() {
        assertFalse(USUAL.due(Purpose.CLAIM, List.of()));
        assertFalse(USUAL.due(Purpose.CLAIM, List.of(NO_MATCH)));
        assertFalse(USUAL.due(Purpose.CLAIM, Collections.nCopies(9, BAD)));
        assertTrue(USUAL.due(Purpose.CLAIM, List.of(NO_MATCH, BAD, NO_MATCH)));
        assertTrue(USUAL.due(Purpose.CLAIM, List.of(UNSURE)));
    }

    @Test
    void whoPassedOneAndWasNotMatchedIsNotAskedForAnother() {
        assertFalse(USUAL.due(Purpose.CLAIM, List.of(UNSURE, new Past(Outcome.UNSURE, true))));
        assertFalse(USUAL.due(Purpose.CLAIM, List.of(NO_MATCH, NO_MATCH, new Past(Outcome.NO_MATCH, true))));
        assertTrue(USUAL.due(Purpose.CLAIM, List.of(UNSURE, new Past(Outcome.BAD_PICTURE, true))), "that one showed nothing");
    }

    @Test
    void eachPartIsTheOperatorsToSwitchOff() {
        LivenessPolicy none = new LivenessPolicy(Set.of(), false, 0);
        assertFalse(none.due(Purpose.BINDING, List.of(UNSURE, NO_MATCH, NO_MATCH, NO_MATCH)));
        LivenessPolicy bindings = new LivenessPolicy(Set.of(Purpose.BINDING), false, 0);
        assertTrue(bindings.due(Purpose.BINDING, List.of()));
        assertFalse(bindings.due(Purpose.CLAIM, List.of()));
        assertTrue(bindings.asksAlways(Purpose.BINDING));
        assertFalse(bindings.asksAlways(Purpose.CLAIM));
    }
}
