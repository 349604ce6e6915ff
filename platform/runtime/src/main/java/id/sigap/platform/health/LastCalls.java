package id.sigap.platform.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * What the last calls to one system outside said, for a check in the health group {@code world}: no probe ever calls the system
 * itself. A failure counts until the next answer, but no longer than ten minutes, for nobody may have called since.
 */
public final class LastCalls {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private record Seen(Instant answeredAt, Instant since, Instant failedAt, String why) {

        boolean failing(Instant now) {
            return failedAt != null && now.isBefore(failedAt.plus(REMEMBERED));
        }
    }

    private final String system;
    private final Clock clock;
    private volatile Seen seen = new Seen(null, null, null, null);

    /** @param system its name in the answer, for example {@code bank} */
    public LastCalls(String system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    /** The system answered, whatever it said. */
    public synchronized void answered() {
        seen = new Seen(clock.instant(), null, null, null);
    }

    /** @param why a word on the kind of failure; no address, no personal data */
    public synchronized void failed(String why) {
        Instant now = clock.instant();
        seen = new Seen(seen.answeredAt, seen.failing(now) ? seen.since : now, now, why);
    }

    public HealthCheckResponse health() {
        Seen last = seen;
        boolean failing = last.failing(clock.instant());
        var response = HealthCheckResponse.named(system).status(!failing);
        if (last.answeredAt != null) {
            response.withData("answeredAt", last.answeredAt.toString());
        }
        if (failing) {
            response.withData("since", last.since.toString()).withData("failedAt", last.failedAt.toString()).withData("reason", last.why);
        }
        return response.build();
    }
}
