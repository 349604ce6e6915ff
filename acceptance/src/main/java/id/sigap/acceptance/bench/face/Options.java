package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Arguments;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is measured: the engine on pictures, or the whole suite under more selfies than it can read. */
public sealed interface Options {

    /** @param pairs a folder of sets, or one set */
    record Pictures(Path pairs, Set<Part> parts) implements Options {

        boolean has(Part part) {
            return parts.contains(part);
        }
    }

    /**
     * Of a running suite.
     *
     * @param visits  sign-ins alone that warm the suite up
     * @param warm    selfies that do
     * @param counted selfies that the capacity is taken from
     * @param windows of each kind, with and without the load
     */
    record Load(Duration visits, int warm, int counted, int windows, Duration window) implements Options {

        private static final Load FULL = new Load(Duration.ofSeconds(30), 600, 900, 6, Duration.ofSeconds(10));
        private static final Load QUICK = new Load(Duration.ofSeconds(10), 150, 200, 2, Duration.ofSeconds(5));
    }

    /** What can be measured on pictures without the rest. */
    enum Part {
        /** Error rates of each set and of its groups. */
        ACCURACY,
        /** Flat photographs that are turned before the camera. */
        ATTACKS,
        /** Milliseconds of each stage, faces a second, memory. */
        SPEED,
        /** The same pictures through face-api on Node, which npm fetches. */
        PEER;

        String option() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String USAGE = "usage: ./sigap bench face --pairs DIR [--only PART,PART]; DIR holds one folder a person, or sets that do (as lfw100 and orl), and beside "
            + "the folders labels.csv where there are groups; a PART is " + Stream.of(Part.values()).map(Part::option).collect(Collectors.joining(", "))
            + "\n   or: ./sigap bench face --load [--quick]; a running suite under three times as many selfies as it can read";

    /** @throws IllegalArgumentException that says how it is used */
    static Options read(List<String> arguments) {
        return arguments.contains("--load") ? load(arguments) : pictures(arguments);
    }

    private static Options load(List<String> arguments) {
        boolean quick = false;
        for (Arguments words = new Arguments(arguments, USAGE); words.hasNext();) {
            switch (words.next()) {
                case "--load" -> {
                    // that is why we are here
                }
                case "--quick" -> quick = true;
                default -> throw words.wrong();
            }
        }
        return quick ? Load.QUICK : Load.FULL;
    }

    private static Options pictures(List<String> arguments) {
        Path pairs = null;
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (Arguments words = new Arguments(arguments, USAGE); words.hasNext();) {
            switch (words.next()) {
                case "--pairs" -> {
                    String folder = words.next();
                    if (folder.isEmpty()) {
                        throw words.wrong();
                    }
                    pairs = Path.of(folder);
                }
                case "--only" -> parts = words.some(Part.class);
                default -> throw words.wrong();
            }
        }
        if (pairs == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new Pictures(pairs, parts);
    }
}
