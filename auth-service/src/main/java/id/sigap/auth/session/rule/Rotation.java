package id.sigap.auth.session.rule;

import java.time.Duration;
import java.time.Instant;

/** What a genuine refresh token is worth, by its generation. */
public enum Rotation {
    /** The newest: it is exchanged for its successor. */
    NEXT,
    /** The one before, used again at once: the answer was lost on its way, the same successor is given again. */
    SAME_AGAIN,
    /** An old one: somebody holds a copy. The whole session ends. */
    REUSED;

    /** How long a client may ask again for an answer that it did not get. */
    public static final Duration RETRY = Duration.ofSeconds(60);

    /**
     * @param presented generation of the token at hand
     * @param newest    generation of the newest token
     * @param rotatedAt when the newest was given out
     */
    public static Rotation of(int presented, int newest, Instant rotatedAt, Instant now) {
        if (presented == newest) {
            return NEXT;
        }
        boolean retry = presented == newest - 1 && !now.isAfter(rotatedAt.plus(RETRY));
        return retry ? SAME_AGAIN : REUSED;
    }
}
