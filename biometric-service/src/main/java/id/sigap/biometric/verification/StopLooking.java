package id.sigap.biometric.verification;

import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Has no photograph looked for any more. */
@ApplicationScoped
public class StopLooking {

    private final Timers timers;

    StopLooking(Timers timers) {
        this.timers = timers;
    }

    public void of(UUID operationId) {
        timers.cancel(WantReference.TIMER, operationId.toString());
        timers.cancel(HandToOfficer.TIMER, operationId.toString());
    }
}
