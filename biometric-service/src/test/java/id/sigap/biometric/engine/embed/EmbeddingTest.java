package id.sigap.biometric.engine.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void theMeanLiesBetweenAndHasLengthOne() {
        Embedding east = Embedding.of("test", new float[]{2, 0});
        Embedding north = Embedding.of("test", new float[]{0, 5});

        Embedding mean = Embedding.mean(List.of(east, north));

        assertEquals(mean.distanceTo(east), mean.distanceTo(north), 1e-6);
        assertEquals(2 * Math.sin(Math.PI / 8), mean.distanceTo(east), 1e-6);
        assertEquals(0, Embedding.mean(List.of(east)).distanceTo(east), 1e-6);
    }

    @Test
    void facesOfDifferentVersionsHaveNoMean() {
        Embedding one = Embedding.of("one", new float[]{1, 0});
        Embedding two = Embedding.of("two", new float[]{1, 0});

        assertThrows(IllegalArgumentException.class, () -> Embedding.mean(List.of(one, two)));
    }
}
