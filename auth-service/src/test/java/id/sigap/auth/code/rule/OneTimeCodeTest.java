package id.sigap.auth.code.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sigap.auth.code.rule.OneTimeCode.Verdict;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final byte[] RIGHT = {1, 2, 3};
    private static final byte[] WRONG = {1, 2, 4};

    private static OneTimeCode code(boolean undeliverable) {
        return new OneTimeCode(UUID.randomUUID(), RIGHT, NOW.plusSeconds(300), 0, undeliverable);
    }

    @Test
    void theRightDigitsAreRight() {
        assertInstanceOf(Verdict.Right.class, code(false).guess(RIGHT, NOW));
    }

    @Test
    void aCodeIsOverAtTheInstantOfItsExpiry() {
        assertInstanceOf(Verdict.Right.class, code(false).guess(RIGHT, NOW.plusSeconds(300).minusNanos(1)));
        assertInstanceOf(Verdict.Over.class, code(false).guess(RIGHT, NOW.plusSeconds(300)));
    }

    @Test
    void fiveWrongGuessesEndItForTheRightOneToo() {
        OneTimeCode code = code(false);
        for (int left = 4; left >= 0; left--) {
            Verdict.Wrong wrong = assertInstanceOf(Verdict.Wrong.class, code.guess(WRONG, NOW));
            assertEquals(left, wrong.triesLeft());
            code = wrong.after();
        }

        assertInstanceOf(Verdict.Over.class, code.guess(RIGHT, NOW));
    }

    @Test
    void aCodeThatWasNeverSentIsNeverGuessedAndCountsLikeAnyOther() {
        Verdict.Wrong wrong = assertInstanceOf(Verdict.Wrong.class, code(true).guess(RIGHT, NOW));

        assertEquals(4, wrong.triesLeft());
    }
}
