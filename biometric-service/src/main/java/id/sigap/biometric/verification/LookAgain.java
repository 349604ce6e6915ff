package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Has the faces of open operations looked for again, where a withdrawn consent had ended that. */
@ApplicationScoped
public class LookAgain {

    private final Slots slots;
    private final WantReference wantReference;
    private final Clock clock;

    LookAgain(Slots slots, WantReference wantReference, Clock clock) {
        this.slots = slots;
        this.wantReference = wantReference;
        this.clock = clock;
    }

    public void forOpen(UUID accountId, Purpose purpose) {
        slots.lockWanting(accountId, purpose, clock.instant()).forEach(wantReference::of);
    }
}
