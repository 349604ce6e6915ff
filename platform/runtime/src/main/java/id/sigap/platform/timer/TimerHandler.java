package id.sigap.platform.timer;

import java.time.Duration;

/** Does what a kind of timer is for: implement it as an {@code @ApplicationScoped} bean. */
public interface TimerHandler {

    /** Stable for ever, kebab-case. */
    String kind();

    /**
     * Called outside of any transaction, so that it may call other systems; it opens its own. It may be called again for the
     * same timer if the process died meanwhile, so it must be idempotent. What it throws is tried again with back-off, and
     * after {@link #maxAttempts} set aside for an operator.
     */
    Outcome fire(Timer timer);

    default int maxAttempts() {
        return 12;
    }

    /** What becomes of the timer. */
    sealed interface Outcome {
        /** It has done its work. */
        record Done() implements Outcome {
        }

        /** The world is not ready yet; that is no failure and is not counted as one. */
        record Again(Duration after) implements Outcome {
        }

        static Outcome done() {
            return new Done();
        }

        static Outcome again(Duration after) {
            return new Again(after);
        }
    }
}
