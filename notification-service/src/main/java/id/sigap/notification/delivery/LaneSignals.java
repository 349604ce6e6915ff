package id.sigap.notification.delivery;

import id.sigap.notification.wake.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** Tells each lane that there may be work. */
@ApplicationScoped
class LaneSignals {

    private final Map<Lane, Signal> signals = new EnumMap<>(Lane.class);

    LaneSignals() {
        for (Lane lane : Lane.values()) {
            signals.put(lane, new Signal());
        }
    }

    Signal of(Lane lane) {
        return signals.get(lane);
    }
}
