package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.RegistryAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** The door to the offices that know persons: whatever keeps us from an answer is "away". */
@ApplicationScoped
class Registry {

    private final Guarded guarded;

    Registry(Guarded guarded) {
        this.guarded = guarded;
    }

    /** @throws RegistryAwayException if there is no answer now */
    RegistryAnswer check(Claimed claimed) {
        try {
            return switch (Office.of(claimed.number())) {
                case CIVIL_REGISTRY -> guarded.civilRegistry(claimed);
                case IMMIGRATION -> guarded.immigration(claimed);
            };
        } catch (BulkheadException busy) {
            throw new RegistryAwayException("enough questions are under way", busy);
        } catch (CircuitBreakerOpenException open) {
            throw new RegistryAwayException("it did not answer lately", open);
        }
    }

    /**
     * Two calls at once to each office, so that one that hangs leaves threads for other timers; after failures in a row it is left
     * alone for five seconds. A method for each, since bulkhead and breaker are a method's own: one office away leaves the other's
     * way open.
     */
    @ApplicationScoped
    static class Guarded {

        private final RegistryCalls calls;

        Guarded(RegistryCalls calls) {
            this.calls = calls;
        }

        @Bulkhead(2)
        @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.75, delay = 5, delayUnit = ChronoUnit.SECONDS, failOn = RegistryAwayException.class)
        RegistryAnswer civilRegistry(Claimed claimed) {
            return calls.to(Office.CIVIL_REGISTRY).check(claimed);
        }

        @Bulkhead(2)
        @CircuitBreaker(requestVolumeThreshold = 4, failureRatio = 0.75, delay = 5, delayUnit = ChronoUnit.SECONDS, failOn = RegistryAwayException.class)
        RegistryAnswer immigration(Claimed claimed) {
            return calls.to(Office.IMMIGRATION).check(claimed);
        }
    }
}
