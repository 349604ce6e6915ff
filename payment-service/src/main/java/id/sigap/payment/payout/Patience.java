package id.sigap.payment.payout;

import java.time.Duration;

/**
 * How often and how soon something is tried again: the pause doubles from the first to the longest.
 *
 * @param limit tries after which it is given up
 */
public record Patience(Duration first, Duration longest, int limit) {

    private static final int MAX_DOUBLINGS = 20;

    boolean isOver(int tries) {
        return tries >= limit;
    }

    /**
     * The pause after that many tries.
     *
     * @param chance 0 to 1: spreads the pause between half and the whole, so that many do not ask at once
     */
    Duration pauseAfter(int tries, double chance) {
        long millis = first.toMillis() << Math.min(Math.max(tries - 1, 0), MAX_DOUBLINGS);
        long cut = Math.min(millis, longest.toMillis());
        return Duration.ofMillis(cut / 2 + (long) (cut / 2.0 * chance));
    }
}
