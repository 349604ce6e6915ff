package id.sigap.acceptance.bench.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What all sets together say of thresholds, as a face policy writes it: {@code target/bench/face-calibration.policy}. Pairs of two people are of
 * one set: strangers from different sets are told apart by their cameras already.
 */
final class CalibrationLines {

    private static final List<Double> THRESHOLDS = List.of(0.32, 0.34, 0.36, 0.38, 0.40, 0.42, 0.44);

    private record Part(String set, Comparisons pairs) {
    }

    private final Path file;
    private final String model;
    private final List<Part> parts = new ArrayList<>();

    CalibrationLines(Path root, String model) {
        this.file = root.resolve("target/bench/face-calibration.policy");
        this.model = model;
    }

    /** @param pairs of single pictures; a set that has not both kinds says nothing */
    void add(String set, Comparisons pairs) {
        if (pairs.genuine() > 0 && pairs.impostor() > 0) {
            parts.add(new Part(set, pairs));
        }
    }

    void write(LocalDate day) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines(day));
    }

    List<String> lines(LocalDate day) {
        List<Part> named = parts.stream().sorted(Comparator.comparing(Part::set)).toList();
        String name = named.stream().map(Part::set).collect(Collectors.joining("-"));
        Comparisons all = together(named);
        ErrorRates rates = ErrorRates.of(all);
        List<String> lines = new ArrayList<>();
        lines.add("calibration | " + name + " | " + model + " | " + day + " | "
                + named.stream().map(part -> part.set() + ", " + part.pairs().genuine() + ", " + part.pairs().impostor()).collect(Collectors.joining("; ")));
        for (double threshold : THRESHOLDS) {
            lines.add(String.format(Locale.ROOT, "measured | %s | %.2f | %s | %s", name, threshold, cells(all, rates, one -> one.falseMatches(threshold)),
                    cells(all, rates, one -> one.falseNonMatches(threshold))));
        }
        return lines;
    }

    private static String cells(Comparisons all, ErrorRates rates, ToDoubleFunction<ErrorRates> rate) {
        double value = rate.applyAsDouble(rates);
        PersonBootstrap.Interval interval = PersonBootstrap.of(all, rate);
        // what was drawn may lie to one side of what was measured, where nearly nothing went wrong
        return String.format(Locale.ROOT, "%.6f | %.6f | %.6f", value, Math.min(interval.low(), value), Math.max(interval.high(), value));
    }

    private static Comparisons together(List<Part> parts) {
        List<Comparisons.Pair> pairs = new ArrayList<>();
        int people = 0;
        for (Part part : parts) {
            Comparisons those = part.pairs();
            for (int at = 0; at < those.size(); at++) {
                pairs.add(new Comparisons.Pair(those.distance()[at], people + those.one()[at], people + those.other()[at]));
            }
            people += those.people();
        }
        return Comparisons.of(pairs, people);
    }
}
