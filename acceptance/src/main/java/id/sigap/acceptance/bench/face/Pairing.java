package id.sigap.acceptance.bench.face;

import id.sigap.biometric.engine.embed.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Which faces are compared: all with all, or a seeded sample where that would be too many. */
final class Pairing {

    private static final int MOST_GENUINE = 200_000;
    private static final int MOST_IMPOSTOR = 1_000_000;
    private static final int ENROLLED = 3;
    private static final long SEED = 20_261_130;

    /** A face and whose it is. */
    record Known(int person, Embedding face) {
    }

    private final List<Known> all;
    private final int people;
    private final List<Comparisons.Pair> genuine = new ArrayList<>();
    private final List<Comparisons.Pair> impostor = new ArrayList<>();
    private final Random random = new Random(SEED);
    private long genuineSeen;
    private long impostorSeen;

    private Pairing(List<Known> all, int people) {
        this.all = all;
        this.people = people;
    }

    /** Each picture with each other one. */
    static Comparisons singles(List<Known> all, int people) {
        Pairing pairing = new Pairing(all, people);
        for (int one = 0; one < all.size(); one++) {
            for (int other = 0; other < one; other++) {
                pairing.compare(all.get(one), all.get(other).face(), all.get(other).person());
            }
        }
        return pairing.whole();
    }

    /**
     * Enrolled with three pictures: of each person any three that follow each other (after the last comes the first) are averaged,
     * and compared with that person's other pictures and all of others.
     */
    static Comparisons threes(List<Known> all, int people) {
        Pairing pairing = new Pairing(all, people);
        for (int person = 0; person < people; person++) {
            pairing.enrol(person);
        }
        return pairing.whole();
    }

    private void enrol(int person) {
        int[] own = IntStream.range(0, all.size()).filter(at -> all.get(at).person() == person).toArray();
        if (own.length <= ENROLLED) {
            return;
        }
        for (int first = 0; first < own.length; first++) {
            int from = first;
            List<Integer> enrolled = IntStream.range(0, ENROLLED).mapToObj(n -> own[(from + n) % own.length]).toList();
            Embedding template = Embedding.mean(enrolled.stream().map(at -> all.get(at).face()).toList());
            for (int at = 0; at < all.size(); at++) {
                if (!enrolled.contains(at)) {
                    compare(all.get(at), template, person);
                }
            }
        }
    }

    private void compare(Known probe, Embedding template, int person) {
        if (probe.person() == person) {
            keep(genuine, MOST_GENUINE, genuineSeen++, probe, template, person);
        } else {
            keep(impostor, MOST_IMPOSTOR, impostorSeen++, probe, template, person);
        }
    }

    /** Each of all that were seen is kept with equal chance (a reservoir). */
    private void keep(List<Comparisons.Pair> kept, int most, long seen, Known probe, Embedding template, int person) {
        if (kept.size() < most) {
            kept.add(pair(probe, template, person));
            return;
        }
        long place = random.nextLong(seen + 1);
        if (place < most) {
            kept.set((int) place, pair(probe, template, person));
        }
    }

    private static Comparisons.Pair pair(Known probe, Embedding template, int person) {
        return new Comparisons.Pair(probe.face().distanceTo(template), probe.person(), person);
    }

    private Comparisons whole() {
        List<Comparisons.Pair> pairs = new ArrayList<>(genuine);
        pairs.addAll(impostor);
        return Comparisons.of(pairs, people);
    }
}
