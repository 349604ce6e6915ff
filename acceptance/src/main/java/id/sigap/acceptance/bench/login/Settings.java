package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Arguments;
import id.sigap.acceptance.data.Population;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long and how much is measured.
 *
 * @param people   who sign in, of all that have an account
 * @param starts   of each server; the median counts
 * @param large    accounts in the large set
 * @param window   of one measurement
 * @param parts    what of it is measured
 */
record Settings(boolean quick, int people, int starts, int large, Set<Part> parts, Duration warm, Duration window, Duration overload, int probes) {

    /** What can be measured without the rest. The capacity of the service alone is always taken. */
    enum Part {
        /** The same windows at Keycloak. */
        KEYCLOAK,
        OVERLOAD,
        OUTAGE,
        TIMING,
        LARGE;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In both servers, and in the small set. */
    static final int ACCOUNTS = 1_000;
    static final int PAIRS = 3;
    static final int CLIENTS = 8;

    private static final String USAGE = "usage: ./sigap bench login [--quick] [--accounts N] [--only PART,PART]; N is the size of the large set, from "
            + ACCOUNTS + " to " + Population.MOST + "; a PART is " + Stream.of(Part.values()).map(Part::option).collect(Collectors.joining(", "));
    private static final int STARTS = 3;
    private static final int LARGE = 1_000_000;
    private static final int PROBES = 10_000;
    private static final int QUICK_PROBES = 1_000;
    private static final int QUICK_PEOPLE = 200;
    private static final int QUICK_LARGE = 20_000;

    /** @throws IllegalArgumentException that says how it is used */
    static Settings read(List<String> arguments) {
        boolean quick = false;
        Set<Part> parts = EnumSet.allOf(Part.class);
        int large = 0;
        for (Arguments words = new Arguments(arguments, USAGE); words.hasNext();) {
            switch (words.next()) {
                case "--quick" -> quick = true;
                case "--only" -> parts = words.some(Part.class);
                case "--accounts" -> large = words.number(ACCOUNTS, Population.MOST);
                default -> throw words.wrong();
            }
        }
        if (quick) {
            return new Settings(true, QUICK_PEOPLE, 1, large == 0 ? QUICK_LARGE : large, parts, Duration.ofSeconds(5), Duration.ofSeconds(6), Duration.ofSeconds(15), QUICK_PROBES);
        }
        return new Settings(false, ACCOUNTS, STARTS, large == 0 ? LARGE : large, parts, Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofMinutes(2), PROBES);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
