package id.sigap.acceptance.bench.face;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Distances between faces of known people, in ascending order.
 *
 * @param one    whose face is compared, for each distance, as a person's number
 * @param other  with whose; the same number for a genuine pair
 * @param people how many there are
 */
record Comparisons(double[] distance, int[] one, int[] other, int people) {

    /** One comparison. */
    record Pair(double distance, int one, int other) {

        boolean genuine() {
            return one == other;
        }
    }

    static Comparisons of(List<Pair> pairs, int people) {
        Pair[] sorted = pairs.toArray(Pair[]::new);
        Arrays.sort(sorted, Comparator.comparingDouble(Pair::distance));
        return new Comparisons(Arrays.stream(sorted).mapToDouble(Pair::distance).toArray(), Arrays.stream(sorted).mapToInt(Pair::one).toArray(),
                Arrays.stream(sorted).mapToInt(Pair::other).toArray(), people);
    }

    int size() {
        return distance.length;
    }

    boolean genuine(int at) {
        return one[at] == other[at];
    }

    long genuine() {
        return IntStream.range(0, size()).filter(this::genuine).count();
    }

    long impostor() {
        return size() - genuine();
    }
}
