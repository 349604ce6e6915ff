package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.RegistryAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** The door to the civil registry: whatever keeps us from an answer is "away". */
@ApplicationScoped
class Registry {

    private final Guarded guarded;

    Registry(Guarded guarded) {
        this.guarded = guarded;
    }

    /** @throws RegistryAwayException if there is no answer now */
    RegistryAnswer check(Claimed claimed) {
        try {
            return guarded.check(claimed);
        } catch (BulkheadException busy) {
            throw new RegistryAwayException("enough questions are under way", busy);
        } catch (CircuitBreakerOpenException open) {
            throw new RegistryAwayException("it did not answer lately", open);
        }
    }

    /**
     * Two calls at once, so that a registry that hangs leaves threads for other timers; after failures in a row it is left
     * alone for five seconds.
     */
    @ApplicationScoped
    static class Guarded {

        private final RegistryCall call;

        Guarded(RegistryCall call) {
            this.call = call;
        }

        @Bulkhead(2)
        @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.75, delay = 5, delayUnit = ChronoUnit.SECONDS, failOn = RegistryAwayException.class)
        RegistryAnswer check(Claimed claimed) {
            return call.check(claimed);
        }
    }
}
