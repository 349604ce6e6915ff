package id.sigap.biometric.precheck;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts the looks of each account in the present minute, in memory: they cost nothing but time, and are forgotten with it. */
final class ChecksPerMinute {

    /** So many accounts are told apart in one minute; far more than there are looks in it. */
    private static final int MOST_ACCOUNTS = 10_000;

    private final int most;
    private final Map<UUID, Integer> counts = new HashMap<>();
    private Instant minute = Instant.EPOCH;

    ChecksPerMinute(int most) {
        this.most = most;
    }

    /** Counts one; the time to wait if it is one too many. */
    synchronized Optional<Duration> count(UUID accountId, Instant now) {
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        if (!present.equals(minute)) {
            minute = present;
            counts.clear();
        }
        boolean full = counts.size() >= MOST_ACCOUNTS && !counts.containsKey(accountId);
        if (full || counts.getOrDefault(accountId, 0) >= most) {
            return Optional.of(Duration.between(now, present.plus(1, ChronoUnit.MINUTES)));
        }
        counts.merge(accountId, 1, Integer::sum);
        return Optional.empty();
    }
}
