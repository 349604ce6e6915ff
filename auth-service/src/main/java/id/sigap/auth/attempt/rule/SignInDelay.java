package id.sigap.auth.attempt.rule;

import java.time.Duration;

/**
 * How long the next attempt has to wait after failed ones. It grows, but it never becomes a lock: the longest wait is a
 * minute, it is counted per account and address, and a device that signed in before has a count of its own.
 */
public final class SignInDelay {

    /** Anybody mistypes. Also so many attempts may be under way at once. */
    public static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    /** After so long without an attempt the count begins anew. */
    public static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private SignInDelay() {
    }

    public static Duration after(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
