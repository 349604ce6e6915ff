package id.sigap.auth.attempt.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInDelayTest {

    @Test
    void theFirstFailuresCostNothing() {
        for (int failures = 0; failures < SignInDelay.FREE; failures++) {
            assertEquals(Duration.ZERO, SignInDelay.after(failures));
        }
    }

    @Test
    void thenTheWaitDoublesUpToAMinuteAndNeverBecomesALock() {
        assertEquals(Duration.ofSeconds(2), SignInDelay.after(5));
        assertEquals(Duration.ofSeconds(4), SignInDelay.after(6));
        assertEquals(Duration.ofSeconds(32), SignInDelay.after(9));
        assertEquals(Duration.ofMinutes(1), SignInDelay.after(10));
        assertEquals(Duration.ofMinutes(1), SignInDelay.after(Integer.MAX_VALUE));
    }

    @Test
    void aDayOfGuessingFromOneAddressIsFewGuesses() {
        int guesses = 0;
        for (Duration spent = Duration.ZERO; spent.compareTo(Duration.ofDays(1)) < 0; spent = spent.plus(SignInDelay.after(guesses))) {
            guesses++;
        }

        assertTrue(guesses < 1500, guesses + " guesses");
    }
}
