package id.sigap.auth.code.rule;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/**
 * The one live code of a purpose. A new one takes its place, with guesses of its own.
 *
 * @param digest    keyed digest of the six digits
 * @param wrong     wrong guesses so far
 * @param undeliverable true if it was never sent, because the contact is another account's: no guess is right then
 */
public record OneTimeCode(UUID id, byte[] digest, Instant expiresAt, int wrong, boolean undeliverable) {

    public static final int MOST_GUESSES = 5;

    /** What a guess comes to. */
    public sealed interface Verdict {
        record Right() implements Verdict {
        }

        record Wrong(OneTimeCode after, int triesLeft) implements Verdict {
        }

        /** Expired, or guessed at too often. */
        record Over() implements Verdict {
        }
    }

    public Verdict guess(byte[] guessedDigest, Instant now) {
        if (wrong >= MOST_GUESSES || !now.isBefore(expiresAt)) {
            return new Verdict.Over();
        }
        if (MessageDigest.isEqual(digest, guessedDigest) && !undeliverable) {
            return new Verdict.Right();
        }
        OneTimeCode after = new OneTimeCode(id, digest, expiresAt, wrong + 1, undeliverable);
        return new Verdict.Wrong(after, MOST_GUESSES - after.wrong);
    }

    @Override
    public String toString() {
        return "OneTimeCode[" + id + "]";
    }
}
