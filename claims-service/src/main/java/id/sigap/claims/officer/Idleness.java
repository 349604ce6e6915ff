package id.sigap.claims.officer;

import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** The durable timer of an assignment that lies. */
@ApplicationScoped
class Idleness {

    static final String TIMER = "review-idle";

    private final Timers timers;
    private final OfficerConfig config;
    private final Clock clock;

    Idleness(Timers timers, OfficerConfig config, Clock clock) {
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /** From now on, for the assignment to this officer. */
    void watch(UUID claimId, UUID officer) {
        timers.schedule(TIMER, claimId.toString(), clock.instant().plus(config.idle()), officer.toString());
    }

    void stop(UUID claimId) {
        timers.cancel(TIMER, claimId.toString());
    }
}
