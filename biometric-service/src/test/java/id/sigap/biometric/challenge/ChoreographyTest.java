package id.sigap.biometric.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.liveness.HeadTurn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChoreographyTest {

    @Test
    void everyOrderBeginsStraightMovesAtEachStepAndShowsBothSides() {
        for (long seed = 0; seed < 500; seed++) {
            for (int frames = 3; frames <= 8; frames++) {
                List<HeadTurn> steps = Choreography.draw(new Random(seed), frames);
                assertEquals(frames, steps.size());
                assertEquals(HeadTurn.STRAIGHT, steps.getFirst(), "seed " + seed);
                assertTrue(steps.containsAll(List.of(HeadTurn.LEFT, HeadTurn.RIGHT)), "seed " + seed);
                for (int i = 1; i < frames; i++) {
                    assertNotEquals(steps.get(i - 1), steps.get(i), "seed " + seed);
                }
            }
        }
    }

    @Test
    void ofFiveFramesThereAreFourteenOrdersAllAboutAsLikely() {
        Map<List<HeadTurn>, Integer> drawn = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 14_000; i++) {
            drawn.merge(Choreography.draw(random, 5), 1, Integer::sum);
        }
        assertEquals(14, drawn.size());
        drawn.forEach((steps, times) -> assertTrue(times > 800 && times < 1200, steps + " " + times));
    }

    @Test
    void twoFramesAreTooFew() {
        assertThrows(IllegalArgumentException.class, () -> Choreography.draw(new Random(1), 2));
    }
}
