package id.sigap.acceptance.bench.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.embed.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairingTest {

    private final Random random = new Random(3);

    @Test
    void eachPictureIsComparedWithEachOtherOnce() {
        Comparisons pairs = Pairing.singles(people(4, 5), 4);
        assertEquals(4 * 5 * 4 / 2, pairs.genuine());
        assertEquals(20 * 19 / 2 - 40, pairs.impostor());
    }

    @Test
    void noTemplateMeetsAPictureThatItWasMadeOf() {
        Comparisons pairs = Pairing.threes(people(4, 5), 4);
        assertEquals(4 * 5 * 2, pairs.genuine(), "five templates each, two pictures left");
        assertEquals(4 * 5 * 15, pairs.impostor());
    }

    @Test
    void whoHasThreePicturesOrFewerIsNotEnrolledWithThree() {
        assertEquals(0, Pairing.threes(people(4, 3), 4).size());
    }

    @Test
    void averagingThreePicturesTellsNoisyFacesApartBetter() {
        List<Pairing.Known> all = people(30, 8);
        double single = ErrorRates.of(Pairing.singles(all, 30)).equal();
        double three = ErrorRates.of(Pairing.threes(all, 30)).equal();
        assertTrue(single > 0.01 && three < single, single + " " + three);
    }

    /** People in random directions, their pictures strewn around. */
    private List<Pairing.Known> people(int people, int pictures) {
        List<Pairing.Known> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            float[] centre = direction(1);
            for (int picture = 0; picture < pictures; picture++) {
                float[] noise = direction(1.3);
                for (int at = 0; at < noise.length; at++) {
                    noise[at] += centre[at];
                }
                all.add(new Pairing.Known(person, Embedding.of("test", noise)));
            }
        }
        return all;
    }

    private float[] direction(double spread) {
        float[] direction = new float[16];
        for (int at = 0; at < direction.length; at++) {
            direction[at] = (float) (random.nextGaussian() * spread);
        }
        return direction;
    }
}
