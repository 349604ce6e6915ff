package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.HeadTurn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws the order of the turns of a challenge: straight first, then never the same twice in a row, and both sides at least once.
 * Of five frames there are fourteen orders, and each step is told only after the frame before it came.
 */
final class Choreography {

    /** Straight, one side, the other. */
    static final int FEWEST = 3;

    private Choreography() {
    }

    static List<HeadTurn> draw(RandomGenerator random, int frames) {
        if (frames < FEWEST) {
            throw new IllegalArgumentException("both sides do not fit into " + frames + " frames");
        }
        List<HeadTurn> steps = walk(random, frames);
        while (!steps.contains(HeadTurn.LEFT) || !steps.contains(HeadTurn.RIGHT)) {
            steps = walk(random, frames);
        }
        return List.copyOf(steps);
    }

    private static List<HeadTurn> walk(RandomGenerator random, int frames) {
        List<HeadTurn> steps = new ArrayList<>(List.of(HeadTurn.STRAIGHT));
        while (steps.size() < frames) {
            HeadTurn last = steps.getLast();
            List<HeadTurn> others = Arrays.stream(HeadTurn.values()).filter(turn -> turn != last).toList();
            steps.add(others.get(random.nextInt(others.size())));
        }
        return steps;
    }
}
