package id.sigap.claims.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code golden/cases.tsv}: how it must read by the second calculator, and how it reads. */
final class GoldenFile {

    private static final String HEADER = "id\tkind\tday\tinputs\texpected";
    /** Seen from the module's directory, where its tests run. */
    private static final Path SOURCE = Path.of("src", "test", "resources", "golden", "cases.tsv");

    private GoldenFile() {
    }

    /** One line as stored. */
    record Row(GoldenCase asked, Map<String, Long> expected) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5) {
                throw new IllegalArgumentException("five columns, parted by tabs, not: " + line);
            }
            var expected = new LinkedHashMap<String, Long>();
            GoldenCase.pairs(cells[4]).forEach((code, amount) -> expected.put(code, Long.valueOf(amount)));
            return new Row(new GoldenCase(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3]), expected);
        }
    }

    static List<String> computed() {
        return Stream.concat(Stream.of(HEADER), GoldenCases.all().stream().map(GoldenCase::line)).toList();
    }

    static List<String> stored() {
        try (var file = Objects.requireNonNull(GoldenFile.class.getResourceAsStream("/golden/cases.tsv"), "no golden/cases.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static List<Row> rows() {
        return stored().stream().skip(1).map(Row::of).toList();
    }

    static void write() throws IOException {
        Files.writeString(SOURCE, String.join("\n", computed()) + "\n");
    }
}
