package id.sigap.claims.interview.rule;

import java.time.Duration;

/**
 * What the operator set.
 *
 * @param bookedBefore    how long before its start a slot can still be booked
 * @param changedBefore   how long before its start a booking can still be moved or cancelled
 * @param moves           how often a claimant may move or cancel
 * @param chances         how many interviews a claimant may miss
 * @param grace           how long after its start an interview may first be marked as missed
 * @param unrecordedAfter how long after its end one of which nothing is recorded counts as missed
 */
public record Limits(Duration bookedBefore, Duration changedBefore, int moves, int chances, Duration grace, Duration unrecordedAfter) {
}
