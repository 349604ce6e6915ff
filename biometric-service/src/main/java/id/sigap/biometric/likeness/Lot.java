package id.sigap.biometric.likeness;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.embed.FaceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The opened faces of the persons who are looked for in one pass. It lives for some pages only, and is never stored. */
final class Lot {

    private final List<OpenedFace> persons;
    private final FaceSet faces;

    private Lot(List<OpenedFace> persons) {
        this.persons = persons;
        this.faces = FaceSet.of(persons.stream().map(OpenedFace::face).toList());
    }

    /**
     * @param key  the blind index of the person's number
     * @param face as it is compared
     */
    record OpenedFace(UUID personId, byte[] key, Embedding face) {
    }

    /** @param distance Euclidean, 0 to 2 */
    record Pair(UUID personId, UUID otherId, double distance) {
    }

    static Lot of(List<OpenedFace> persons) {
        return new Lot(List.copyOf(persons));
    }

    int size() {
        return persons.size();
    }

    /** Pairs of one of the lot and one of the others that are nearer than a distance. Whoever has the same number is the same person anyway. */
    List<Pair> pairsWith(List<OpenedFace> others, double within) {
        List<Pair> pairs = new ArrayList<>();
        for (OpenedFace other : others) {
            faces.nearerThan(within, other.face(), (place, distance) -> {
                OpenedFace person = persons.get(place);
                if (!person.personId().equals(other.personId()) && !Arrays.equals(person.key(), other.key())) {
                    pairs.add(new Pair(person.personId(), other.personId(), distance));
                }
            });
        }
        return pairs;
    }
}
