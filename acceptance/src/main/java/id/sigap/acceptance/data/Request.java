package id.sigap.acceptance.data;

import java.util.List;

/** What was asked for on the command line. */
record Request(int members, long seed) {

    /** On disk, in all three databases, with indexes and some room: see docs/benchmarks.md. */
    static final long BYTES_PER_MEMBER = 5_000;
    private static final String USAGE = "usage: ./sigap data [--members N] [--seed S]; N up to " + Population.MOST + ", S from 0";
    private static final int DEFAULT_MEMBERS = 10_000;

    /** @throws IllegalArgumentException that says how it is used */
    static Request read(List<String> arguments) {
        int members = DEFAULT_MEMBERS;
        long seed = Population.DEFAULT_SEED;
        for (int at = 0; at < arguments.size(); at += 2) {
            long value = at + 1 < arguments.size() ? number(arguments.get(at + 1)) : -1;
            switch (arguments.get(at)) {
                case "--members" -> members = value >= 1 && value <= Population.MOST ? (int) value : refuse();
                case "--seed" -> seed = value >= 0 ? value : refuse();
                default -> refuse();
            }
        }
        return new Request(members, seed);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text.replace("_", ""));
        } catch (NumberFormatException wrong) {
            return refuse();
        }
    }

    private static int refuse() {
        throw new IllegalArgumentException(USAGE);
    }
}
