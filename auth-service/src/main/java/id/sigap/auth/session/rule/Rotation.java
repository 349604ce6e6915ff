package id.sigap.auth.session.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What a genuine refresh token is worth, by its generation and by who shows it. */
public enum Rotation {
    /** The newest: it is exchanged for its successor. */
    NEXT,
    /** The one before, shown again at once by the same holder: the answer was lost on its way, the same successor is given again. */
    SAME_AGAIN,
    /** An old one, or one that came back from somebody else: somebody holds a copy. The whole session ends. */
    REUSED;

    /** How long a client may ask again for an answer that it did not get. */
    public static final Duration RETRY = Duration.ofSeconds(60);

    /**
     * @param presented  generation of the token at hand
     * @param newest     generation of the newest token
     * @param rotatedAt  when the newest was given out
     * @param sameHolder asked only where it matters: whether who shows it proves to be who the session was opened for
     */
    public static Rotation of(int presented, int newest, Instant rotatedAt, Instant now, BooleanSupplier sameHolder) {
        if (presented == newest) {
            return NEXT;
        }
        boolean retry = presented == newest - 1 && !now.isAfter(rotatedAt.plus(RETRY)) && sameHolder.getAsBoolean();
        return retry ? SAME_AGAIN : REUSED;
    }
}
