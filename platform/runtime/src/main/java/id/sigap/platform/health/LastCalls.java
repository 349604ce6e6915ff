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

    private record Seen(Instant answeredAt, Instant failedAt, String why) {
    }

    private final String system;
    private final Clock clock;
    private volatile Seen seen = new Seen(null, null, null);

    /** @param system its name in the answer, for example {@code bank} */
    public LastCalls(String system, Clock clock) {
        this.system = system;
        this.clock = clock;
    }

    /** The system answered, whatever it said. */
    public synchronized void answered() {
        seen = new Seen(clock.instant(), null, null);
    }

    /** @param why a word on the kind of failure; no address, no personal data */
    public synchronized void failed(String why) {
        seen = new Seen(seen.answeredAt, clock.instant(), why);
    }

    public HealthCheckResponse health() {
        Seen now = seen;
        boolean failing = now.failedAt != null && clock.instant().isBefore(now.failedAt.plus(REMEMBERED));
        var response = HealthCheckResponse.named(system).status(!failing);
        if (now.answeredAt != null) {
            response.withData("answeredAt", now.answeredAt.toString());
        }
        if (failing) {
            response.withData("failedAt", now.failedAt.toString()).withData("reason", now.why);
        }
        return response.build();
    }
}
