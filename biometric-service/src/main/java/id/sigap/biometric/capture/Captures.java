package id.sigap.biometric.capture;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Stands before whatever takes a face in: a selfie, or the frames of a challenge. */
@ApplicationScoped
public class Captures {

    private final List<BeforeCapture> conditions;

    Captures(@All List<BeforeCapture> conditions) {
        this.conditions = conditions;
    }

    /** Whether all of them hold. */
    public boolean allowed(UUID accountId, Purpose purpose) {
        try {
            check(accountId, purpose);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    /** Throws what the first condition that does not hold throws. */
    public void check(UUID accountId, Purpose purpose) {
        conditions.forEach(condition -> condition.check(accountId, purpose));
    }
}
