package id.sigap.acceptance.bench.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Both error rates at each threshold, for a diagram: {@code target/bench/face-curve.csv}. */
final class Curves {

    private static final int STEPS = 100;

    private final Path file;
    private final List<String> lines = new ArrayList<>(List.of("set,threshold,false_match_rate,false_non_match_rate"));

    Curves(Path root) {
        this.file = root.resolve("target/bench/face-curve.csv");
    }

    void keep(String set, Comparisons pairs) throws IOException {
        ErrorRates rates = ErrorRates.of(pairs);
        for (int step = 1; step <= STEPS; step++) {
            double threshold = (double) step / STEPS;
            lines.add(String.format(Locale.ROOT, "%s,%.2f,%.6f,%.6f", set, threshold, rates.falseMatches(threshold), rates.falseNonMatches(threshold)));
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
