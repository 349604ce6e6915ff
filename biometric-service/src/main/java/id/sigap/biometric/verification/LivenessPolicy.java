package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import java.util.List;
import java.util.Set;

/**
 * When a face challenge is asked for. It comes between a guided retake and an officer, and closes neither: an officer can always be
 * asked.
 *
 * @param always         purposes for which a selfie without a challenge is never decided by machine; an officer compares it
 * @param afterUnsure    whether it is asked for after a selfie that was neither surely the person's nor surely not
 * @param afterNoMatches and after so many that did not match; 0: never for that
 */
public record LivenessPolicy(Set<Purpose> always, boolean afterUnsure, int afterNoMatches) {

    public LivenessPolicy {
        always = Set.copyOf(always);
    }

    /** A selfie of the operation that a machine compared. */
    public record Past(Outcome outcome, boolean live) {
    }

    public boolean asksAlways(Purpose purpose) {
        return always.contains(purpose);
    }

    /** Whether it is the next step. Who passed one and still was not matched has shown what it can show. */
    public boolean due(Purpose purpose, List<Past> past) {
        if (past.stream().anyMatch(selfie -> selfie.live() && selfie.outcome() != Outcome.BAD_PICTURE)) {
            return false;
        }
        return asksAlways(purpose) || afterUnsure && count(past, Outcome.UNSURE) > 0
                || afterNoMatches > 0 && count(past, Outcome.NO_MATCH) >= afterNoMatches;
    }

    private static long count(List<Past> past, Outcome outcome) {
        return past.stream().filter(selfie -> selfie.outcome() == outcome).count();
    }
}
