package id.sigap.biometric.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.likeness.Lot.OpenedFace;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final double WITHIN = 0.30;

    private static OpenedFace person(int key, float... numbers) {
        return new OpenedFace(UUID.randomUUID(), new byte[] {(byte) key}, Embedding.of("v1", numbers));
    }

    @Test
    void nearFacesOfOthersMakePairsAndFarOnesNone() {
        OpenedFace one = person(1, 1, 0);
        OpenedFace alike = person(2, 1, 0.2f);
        OpenedFace another = person(3, 0, 1);

        List<Lot.Pair> pairs = Lot.of(List.of(one)).pairsWith(List.of(alike, another), WITHIN);

        assertEquals(1, pairs.size());
        assertEquals(one.personId(), pairs.getFirst().personId());
        assertEquals(alike.personId(), pairs.getFirst().otherId());
        assertEquals(one.face().distanceTo(alike.face()), pairs.getFirst().distance());
    }

    @Test
    void nobodyIsPairedWithThemselvesOrWithWhomHasTheSameNumber() {
        OpenedFace one = person(1, 1, 0);
        OpenedFace sameNumber = person(1, 1, 0);

        assertTrue(Lot.of(List.of(one)).pairsWith(List.of(one, sameNumber), WITHIN).isEmpty());
        assertFalse(Lot.of(List.of(one)).pairsWith(List.of(person(2, 1, 0)), WITHIN).isEmpty());
    }

    @Test
    void twoWhoAreBothLookedForAreFoundFromEitherSide() {
        OpenedFace one = person(1, 1, 0);
        OpenedFace two = person(2, 1, 0.1f);

        assertEquals(2, Lot.of(List.of(one, two)).pairsWith(List.of(one, two), WITHIN).size());
    }
}
