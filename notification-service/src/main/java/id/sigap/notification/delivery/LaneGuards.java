package id.sigap.notification.delivery;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A timeout and a circuit breaker for each lane and carrier: copies of notices that overload a server do not close the way
 * for codes. The bulkhead is the lane's number of workers.
 */
@ApplicationScoped
class LaneGuards {

    private static final int LAST_TRIES = 8;
    private static final double FAILED_SHARE = 0.75;

    private record Way(Lane lane, Class<?> carrier) {
    }

    private final Map<Way, Guard> guards = new ConcurrentHashMap<>();
    private final DeliveryConfig config;

    LaneGuards(DeliveryConfig config) {
        this.config = config;
    }

    Guard of(Lane lane, Carrier carrier) {
        return guards.computeIfAbsent(new Way(lane, carrier.getClass()), way -> guard());
    }

    private Guard guard() {
        return Guard.create()
                .withTimeout().duration(config.timeout().toMillis(), ChronoUnit.MILLIS).done()
                .withCircuitBreaker().requestVolumeThreshold(LAST_TRIES).failureRatio(FAILED_SHARE)
                .delay(config.breakerDelay().toMillis(), ChronoUnit.MILLIS).skipOn(RefusedException.class).done()
                .build();
    }
}
