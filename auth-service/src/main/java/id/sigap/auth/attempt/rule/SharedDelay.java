package id.sigap.auth.attempt.rule;

import java.time.Duration;

/**
 * How long attempts from devices that an account does not know have to wait because of what others failed at: at the same
 * account from many addresses, or from the same address at many accounts. Known devices never meet it.
 *
 * @param free    failures within an hour that cost nothing
 * @param longest no wait is longer, so that whoever keeps failing leaves room for others
 */
public record SharedDelay(int free, Duration longest) {

    /** At one account, whoever guesses. */
    public static final SharedDelay ACCOUNT = new SharedDelay(50, Duration.ofSeconds(15));
    /** From one address, at whatever account; a mobile operator puts thousands of members behind one. */
    public static final SharedDelay ADDRESS = new SharedDelay(200, Duration.ofSeconds(4));

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int STEPS = 10;

    /** Doubles after every ten failures beyond the free ones. */
    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min((failures - free) / STEPS, STEPS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
