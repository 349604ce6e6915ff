package id.sigap.acceptance.bench.claims;

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
 * @param claims    that are replayed
 * @param claimants who file where it is measured how many are accepted
 * @param members   who may claim where claims are paid
 * @param through   claims that have gone through all services in the end
 * @param planted   only shows that the replay finds what is planted
 */
public record Options(Set<Part> parts, boolean planted, int claims, int claimants, int members, int through, Duration warm, Duration window, Duration sustained) {

    /** What can be measured without the rest. */
    public enum Part {
        /** Answers of the rules, in process. */
        SIMULATIONS,
        /** Claims accepted by claims-service alone. */
        ACCEPTED,
        /** From the filed claim to the money, through all services. */
        PAID,
        /** As many claims as an agency has, through claims-service with simulated neighbours. */
        REPLAY;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** JHT claims that BPJS Ketenagakerjaan's app took in from its start in September 2021 to April 2022. */
    private static final int CLAIMS = 482_926;
    private static final int MOST = 2_000_000;
    private static final int QUICK_CLAIMS = 2_000;
    private static final int CLAIMANTS = 60_000;
    private static final int QUICK_CLAIMANTS = 15_000;
    private static final int MEMBERS = 12_000;
    private static final int QUICK_MEMBERS = 1_500;
    private static final int THROUGH = 5_000;
    private static final int QUICK_THROUGH = 60;

    public static final String USAGE = "usage: ./sigap bench claims [--quick] [--only PART,PART] [--claims N] [--planted]; N, from 1 to " + MOST
            + ", are replayed, and no more are paid in the end; --planted only shows that what is lost or paid twice is found; a PART is "
            + Stream.of(Part.values()).map(Part::option).collect(Collectors.joining(", "));

    /** @throws IllegalArgumentException that says how it is used */
    public static Options read(List<String> arguments) {
        boolean quick = false;
        boolean planted = false;
        Set<Part> parts = EnumSet.allOf(Part.class);
        int claims = 0;
        for (Arguments words = new Arguments(arguments, USAGE); words.hasNext();) {
            switch (words.next()) {
                case "--quick" -> quick = true;
                case "--planted" -> planted = true;
                case "--only" -> parts = words.some(Part.class);
                case "--claims" -> claims = words.number(1, MOST);
                default -> throw words.wrong();
            }
        }
        if (planted) {
            parts = EnumSet.of(Part.REPLAY);
        }
        if (quick) {
            return new Options(parts, planted, claims == 0 ? QUICK_CLAIMS : claims, QUICK_CLAIMANTS, QUICK_MEMBERS, QUICK_THROUGH, Duration.ofSeconds(45), Duration.ofSeconds(10),
                    Duration.ofSeconds(15));
        }
        return new Options(parts, planted, claims == 0 ? CLAIMS : claims, CLAIMANTS, MEMBERS, claims == 0 ? THROUGH : Math.min(THROUGH, claims), Duration.ofMinutes(2), Duration.ofSeconds(30), Duration.ofMinutes(2));
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
