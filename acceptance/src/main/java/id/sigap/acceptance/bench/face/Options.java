package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Arguments;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured, and on which pictures.
 *
 * @param pairs a folder of sets, or one set
 */
public record Options(Path pairs, Set<Part> parts) {

    /** What can be measured without the rest. */
    public enum Part {
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

    public static final String USAGE = "usage: ./sigap bench face --pairs DIR [--only PART,PART]; DIR holds one folder a person, or sets that do (as lfw100 and orl), and beside "
            + "the folders labels.csv where there are groups; a PART is " + Stream.of(Part.values()).map(Part::option).collect(Collectors.joining(", "));

    /** @throws IllegalArgumentException that says how it is used */
    public static Options read(List<String> arguments) {
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
        return new Options(pairs, parts);
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
