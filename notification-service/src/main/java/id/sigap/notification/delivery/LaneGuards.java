package id.sigap.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A timeout and a circuit breaker for each lane and carrier: copies of notices that overload a server do not close the way
 * for codes. The bulkhead is the lane's number of workers.
 */
@ApplicationScoped
class LaneGuards {

    private static final int LAST_TRIES = 8;
    private static final double FAILED_SHARE = 0.75;

    private record Way(Lane lane, String carrier) {
        @Override
        public String toString() {
            return lane + " by " + carrier;
        }
    }

    private final Map<Way, Guard> guards = new ConcurrentHashMap<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final DeliveryConfig config;

    LaneGuards(DeliveryConfig config, MeterRegistry metrics) {
        this.config = config;
        metrics.gaugeCollectionSize("delivery.ways.closed", Tags.empty(), closed);
    }

    Guard of(Lane lane, Carrier carrier) {
        return guards.computeIfAbsent(new Way(lane, carrier.name()), way -> guard(way.toString()));
    }

    /** The ways that are closed now, because most of the last tries failed. */
    Set<String> closed() {
        return Set.copyOf(closed);
    }

    private Guard guard(String name) {
        return Guard.create()
                .withTimeout().duration(config.timeout().toMillis(), ChronoUnit.MILLIS).done()
                .withCircuitBreaker().requestVolumeThreshold(LAST_TRIES).failureRatio(FAILED_SHARE)
                .delay(config.breakerDelay().toMillis(), ChronoUnit.MILLIS).skipOn(RefusedException.class)
                .onStateChange(state -> note(name, state)).done()
                .build();
    }

    private void note(String name, CircuitBreakerState state) {
        if (state == CircuitBreakerState.OPEN) {
            closed.add(name);
        } else if (state == CircuitBreakerState.CLOSED) {
            closed.remove(name);
        }
    }
}
