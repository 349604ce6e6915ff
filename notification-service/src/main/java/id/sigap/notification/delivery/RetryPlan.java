package id.sigap.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/** When to try again: waits double from try to try up to a limit, half of each by chance. The budget ends when the letter expires. */
record RetryPlan(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** @param chance from 0 to 1 */
    Instant next(int attempt, Instant now, Instant expiresAt, double chance) {
        long ceiling = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS));
        Instant next = now.plusMillis(ceiling / 2 + (long) (ceiling / 2.0 * chance));
        // at its end it is looked at once more, so that a code is destroyed in time
        return next.isBefore(expiresAt) ? next : expiresAt;
    }
}
