package id.sigap.biometric.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.embed.Embedding;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final Renewal RENEWAL = new Renewal(0.32, 0.15, 0.42);
    private static final int SIZE = 128;
    private static final Embedding FIRST = face(1);

    private static Embedding face(long seed) {
        return Embedding.of("m", vector(new Random(seed)));
    }

    private static float[] vector(Random random) {
        float[] vector = new float[SIZE];
        for (int i = 0; i < SIZE; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    /** A face so far from another, in a direction of its own. */
    private static Embedding at(Embedding from, double distance, Embedding direction) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (from.towards(direction, middle).distanceTo(from) < distance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return from.towards(direction, (low + high) / 2);
    }

    @Test
    void aConfidentMatchMovesTheFaceASmallPartOfTheWay() {
        Embedding sample = at(FIRST, 0.30, face(2));

        Embedding renewed = RENEWAL.of(FIRST, FIRST, sample).orElseThrow();

        assertEquals(0.30 * 0.15, renewed.distanceTo(FIRST), 0.003);
        assertTrue(renewed.distanceTo(sample) < FIRST.distanceTo(sample));
    }

    @Test
    void aMatchThatIsNotConfidentRenewsNothing() {
        assertEquals(Optional.empty(), RENEWAL.of(FIRST, FIRST, at(FIRST, 0.33, face(2))));
        assertEquals(Optional.empty(), RENEWAL.of(FIRST, FIRST, face(2)));
    }

    @Test
    void facesOfDifferentEnginesRenewNothing() {
        Embedding other = Embedding.of("n", vector(new Random(1)));
        assertEquals(Optional.empty(), RENEWAL.of(FIRST, FIRST, other));
        assertEquals(Optional.empty(), RENEWAL.of(other, FIRST, other));
        assertThrows(IllegalArgumentException.class, () -> FIRST.towards(other, 0.5));
    }

    @Test
    void nobodyIsLedAwayStepByStep() {
        Embedding stranger = face(3);
        Embedding present = FIRST;
        int steps = 0;
        for (int i = 0; i < 1_000; i++) {
            // the attacker always sends what is just near enough, on the way to the stranger
            Optional<Embedding> renewed = RENEWAL.of(present, FIRST, at(present, 0.31, stranger));
            if (renewed.isPresent()) {
                present = renewed.get();
                steps++;
            }
            assertTrue(present.distanceTo(FIRST) <= 0.42, "never further from the first enrolment than one person's faces are");
        }
        assertTrue(steps < 20, "and the guard ends it: " + steps);
        assertTrue(present.distanceTo(stranger) > 0.9);
    }

    @Test
    void anAgeingFaceIsFollowed() {
        Embedding old = at(FIRST, 0.40, face(4));
        Embedding present = FIRST;
        for (int year = 1; year <= 40; year++) {
            Embedding looks = at(FIRST, 0.01 * year, face(4));
            present = RENEWAL.of(present, FIRST, looks).orElse(present);
        }
        assertTrue(present.distanceTo(old) < 0.2, "still surely matched: " + present.distanceTo(old));
    }

    @Test
    void aNewProofFarFromTheFirstFaceBeginsAnew() {
        assertTrue(RENEWAL.anchored(FIRST, at(FIRST, 0.40, face(5))));
        assertFalse(RENEWAL.anchored(FIRST, at(FIRST, 0.44, face(5))));
    }

    @Test
    void figuresThatMeanNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Renewal(0, 0.15, 0.42));
        assertThrows(IllegalArgumentException.class, () -> new Renewal(0.32, 1, 0.42));
        assertThrows(IllegalArgumentException.class, () -> new Renewal(0.32, 0.15, 2));
    }

    @Test
    void anAgeIsCountedFromTheLastRenewal() {
        Instant then = Instant.parse("2020-01-01T00:00:00Z");
        FaceAge age = new FaceAge(then, then.plus(Duration.ofDays(100)));
        assertEquals(Duration.ofDays(265), age.gap(then.plus(Duration.ofDays(365))));
        assertEquals(Duration.ZERO, age.gap(then));
        assertTrue(age.old(then.plus(Duration.ofDays(2_000)), Duration.ofDays(1_826)));
        assertFalse(age.old(then.plus(Duration.ofDays(1_000)), Duration.ofDays(1_826)));
    }
}
