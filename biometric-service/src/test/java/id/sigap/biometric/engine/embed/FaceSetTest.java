package id.sigap.biometric.engine.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FaceSetTest {

    private static final int NUMBERS = 128;

    private final Random random = new Random(4711);

    private Embedding face() {
        float[] numbers = new float[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Embedding.of("v1", numbers);
    }

    private static Map<Integer, Double> near(FaceSet set, double distance, Embedding face) {
        Map<Integer, Double> found = new TreeMap<>();
        set.nearerThan(distance, face, found::put);
        return found;
    }

    @Test
    void itFindsExactlyThoseThatComparingOneByOneFinds() {
        Embedding asked = face();
        List<Embedding> faces = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            // from the face itself to some of its neighbourhood and far away, many around the limit
            faces.add(i == 0 ? asked : asked.towards(face(), i < 200 ? i / 800.0 : 0.9));
        }
        FaceSet set = FaceSet.of(faces);
        for (double limit : new double[] {0.05, 0.2, 0.30, 0.36}) {
            Map<Integer, Double> expected = new TreeMap<>();
            for (int i = 0; i < faces.size(); i++) {
                double distance = faces.get(i).distanceTo(asked);
                if (distance < limit) {
                    expected.put(i, distance);
                }
            }
            assertFalse(expected.isEmpty());
            assertEquals(expected, near(set, limit, asked));
        }
    }

    @Test
    void anEmptySetFindsNobodyAndFacesOfAnotherEngineAreNotCompared() {
        assertEquals(Map.of(), near(FaceSet.of(List.of()), 0.3, face()));
        Embedding other = Embedding.of("v2", new float[] {1, 2, 3});
        assertThrows(IllegalArgumentException.class, () -> near(FaceSet.of(List.of(face())), 0.3, other));
        assertThrows(IllegalArgumentException.class, () -> FaceSet.of(List.of(face(), other)));
        assertThrows(IllegalArgumentException.class, () -> FaceSet.of(List.of(face(), Embedding.of("v1", new float[] {1, 2, 3}))));
    }
}
