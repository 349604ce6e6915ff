package id.sigap.acceptance.bench.payments;

import id.sigap.acceptance.bench.Arguments;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured, how long and with how many.
 *
 * @param members whose accounts are moved
 * @param held    accounts in the table where balances are asked for
 * @param decades of these, accounts with ten years of entries
 * @param window  of each of the measurements
 */
public record Options(Set<Part> parts, boolean planted, int members, int held, int decades, Duration warm, Duration window) {

    /** What can be measured without the rest. */
    public enum Part {
        /** Transfers, one by one and in batches. */
        POSTINGS,
        /** What an account holds, now and at a past date. */
        BALANCES;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final String USAGE = "usage: ./sigap bench payments [--quick] [--only PART,PART] [--planted]; --planted only shows that a lost transfer and a changed "
            + "balance are found; a PART is " + Stream.of(Part.values()).map(Part::option).collect(Collectors.joining(", "));

    /** JHT balances that BPJS Ketenagakerjaan's members have. */
    private static final int HELD = 13_310_000;
    private static final int DECADES = 100_000;
    private static final int MEMBERS = 20_000;

    /** @throws IllegalArgumentException that says how it is used */
    public static Options read(List<String> arguments) {
        boolean quick = false;
        boolean planted = false;
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (Arguments words = new Arguments(arguments, USAGE); words.hasNext();) {
            switch (words.next()) {
                case "--quick" -> quick = true;
                case "--planted" -> planted = true;
                case "--only" -> parts = words.some(Part.class);
                default -> throw words.wrong();
            }
        }
        if (planted) {
            parts = EnumSet.of(Part.POSTINGS);
        }
        return quick ? new Options(parts, planted, MEMBERS, HELD / 100, DECADES / 100, Duration.ofSeconds(8), Duration.ofSeconds(10))
                : new Options(parts, planted, MEMBERS, HELD, DECADES, Duration.ofSeconds(30), Duration.ofSeconds(30));
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
