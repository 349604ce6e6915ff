package id.sigap.sandbox.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhotoScoreTest {

    @Test
    void thePictureIsKnownAgainAndAnotherIsNot() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            byte[] registered = Pictures.soft(seed, 240, 0.9f);
            int same = PhotoScore.of(registered, Pictures.soft(seed, 120, 0.4f)).orElseThrow();
            int other = PhotoScore.of(registered, Pictures.soft(seed + 100, 240, 0.9f)).orElseThrow();
            assertTrue(same >= 75, seed + ": " + same);
            assertTrue(other < 75, seed + ": " + other);
        }
        byte[] one = Pictures.soft(1, 240, 0.9f);
        assertEquals(Optional.of(100), PhotoScore.of(one, one));
    }

    @Test
    void whatIsNoPictureHasNoScore() throws IOException {
        byte[] one = Pictures.soft(1, 64, 0.9f);
        assertEquals(Optional.empty(), PhotoScore.of(one, new byte[] {1, 2, 3}));
        assertEquals(Optional.empty(), PhotoScore.of(new byte[0], one));
        assertEquals(Optional.empty(), PhotoScore.of(one, java.util.Arrays.copyOf(one, 200)));
    }
}
