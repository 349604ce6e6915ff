package id.sigap.acceptance.data;

import java.util.List;

/** A row of random numbers that depends on nothing but its seed and its name: whoever asks again gets the same (SplitMix64). */
final class Draw {

    private static final long GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private long state;

    private Draw(long state) {
        this.state = state;
    }

    /** The numbers of one thing, for example of member {@code number}. */
    static Draw of(long seed, Thing thing, long number) {
        return new Draw(mix(mix(seed + GAMMA * (thing.ordinal() + 1)) + GAMMA * (number + 1)));
    }

    long bits() {
        state += GAMMA;
        return mix(state);
    }

    /** From 0 (inclusive) to 1 (exclusive). */
    double unit() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** From 0 (inclusive) to {@code bound} (exclusive). */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    boolean happens(double probability) {
        return unit() < probability;
    }

    <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /** With this mean, most of them below it. */
    double exponential(double mean) {
        return -mean * Math.log1p(-unit());
    }

    /** Of mean 0 and deviation 1 (Box and Muller). */
    double normal() {
        return Math.sqrt(-2 * Math.log1p(-unit())) * Math.cos(2 * Math.PI * unit());
    }

    private static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ z >>> 27) * 0x94D0_49BB_1331_11EBL;
        return z ^ z >>> 31;
    }
}
