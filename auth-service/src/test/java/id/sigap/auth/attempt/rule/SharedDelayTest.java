package id.sigap.auth.attempt.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SharedDelayTest {

    @Test
    void itBeginsLateGrowsAndStaysShort() {
        for (SharedDelay delay : new SharedDelay[]{SharedDelay.ACCOUNT, SharedDelay.ADDRESS}) {
            assertEquals(Duration.ZERO, delay.after(delay.free() - 1));
            assertEquals(Duration.ofSeconds(1), delay.after(delay.free()));
            assertEquals(Duration.ofSeconds(2), delay.after(delay.free() + 10));
            assertEquals(delay.longest(), delay.after(Integer.MAX_VALUE));
        }
    }

    @Test
    void aDayOfGuessingAtOneAccountFromManyAddressesIsFewGuesses() {
        int guesses = 0;
        for (Duration spent = Duration.ZERO; spent.compareTo(Duration.ofDays(1)) < 0; spent = spent.plus(SharedDelay.ACCOUNT.after(guesses))) {
            guesses++;
        }

        assertTrue(guesses < 6_000, guesses + " guesses");
    }
}
