package id.sigap.biometric.verification;

import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the face to compare with looked for, in the background. */
@ApplicationScoped
public class WantReference {

    /** The timer that looks for the face of a slot; its key is the operation. */
    public static final String TIMER = "face-reference";

    private final Timers timers;

    WantReference(Timers timers) {
        this.timers = timers;
    }

    public void of(Slot slot) {
        slot.referenceWanted();
        timers.scheduleNow(TIMER, slot.operationId().toString(), "");
    }
}
