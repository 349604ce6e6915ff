package id.sigap.auth.key.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When keys are made, begin to sign, retire and are destroyed. A key signs only after every service had time to learn it; a
 * publication that is stuck (broker away) holds the change back, never the signing.
 *
 * @param period          how long one key signs
 * @param publishedBefore how long a key is known before it signs
 * @param tokenLife       how long a token is valid
 */
public record KeyPlan(Duration period, Duration publishedBefore, Duration tokenLife) {

    private static final Duration LEAST_PUBLISHED_BEFORE = Duration.ofMinutes(10);
    /** Replicas that did not notice the change yet sign with the old key a little longer. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    public KeyPlan {
        if (publishedBefore.compareTo(LEAST_PUBLISHED_BEFORE) < 0) {
            throw new IllegalArgumentException("a key is published at least ten minutes before it signs");
        }
        if (period.compareTo(publishedBefore.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("a key signs for longer than its successor waits");
        }
    }

    /** The one thing to do next. */
    public sealed interface Step {
        /** There is none: the very first signs at once, no older token can be confused by it. */
        record MakeFirst() implements Step {
        }

        record MakeNext(Instant activeFrom) implements Step {
        }

        /** The successor begins to sign; the key before it verifies until its last token is over. */
        record Promote(SigningKey successor, SigningKey before, Instant retiresAt) implements Step {
        }

        record Destroy(SigningKey key) implements Step {
        }

        record Nothing() implements Step {
        }
    }

    public Step next(List<SigningKey> keys, Instant now) {
        Optional<SigningKey> signing = keys.stream().filter(SigningKey::isSigning).findFirst();
        if (signing.isEmpty()) {
            return new Step.MakeFirst();
        }
        Optional<SigningKey> over = keys.stream().filter(key -> key.isOver(now)).findFirst();
        if (over.isPresent()) {
            return new Step.Destroy(over.get());
        }
        Optional<SigningKey> waiting = keys.stream().filter(SigningKey::isWaiting).findFirst();
        if (waiting.isPresent()) {
            return mayBegin(waiting.get(), now)
                    ? new Step.Promote(waiting.get(), signing.get(), now.plus(tokenLife).plus(MARGIN))
                    : new Step.Nothing();
        }
        boolean time = !now.isBefore(signing.get().signsFrom().plus(period).minus(publishedBefore));
        return time ? new Step.MakeNext(now.plus(publishedBefore)) : new Step.Nothing();
    }

    private boolean mayBegin(SigningKey waiting, Instant now) {
        return waiting.sentAt() != null && !now.isBefore(waiting.activeFrom()) && !now.isBefore(waiting.sentAt().plus(publishedBefore));
    }
}
