package id.sigap.acceptance.bench.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of people: {@code labels.csv} in a set's folder. Its first line names the columns, the first of which is {@code person} (the
 * folder's name), the others are the set's own, for example {@code person,sex,age}; then one line a person. An empty cell is no label.
 */
final class Labels {

    static final String FILE = "labels.csv";
    private static final String PERSON = "person";
    private static final int MOST_LINES = 1_000_000;

    private Labels() {
    }

    /**
     * By person, then by column; empty where there is no such file.
     *
     * @throws IllegalStateException that names the line that is not understood
     */
    static Map<String, Map<String, String>> read(Path set) throws IOException {
        Path file = set.resolve(FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        List<String> lines;
        try (var all = Files.lines(file)) {
            lines = all.limit(MOST_LINES).toList();
        }
        String[] columns = lines.isEmpty() ? new String[0] : cells(lines.getFirst());
        if (columns.length < 2 || !columns[0].equals(PERSON)) {
            throw new IllegalStateException(file + " begins with other than a line as person,sex,age");
        }
        Map<String, Map<String, String>> labels = new HashMap<>();
        for (int at = 1; at < lines.size(); at++) {
            String[] cells = cells(lines.get(at));
            if (cells.length != columns.length) {
                throw new IllegalStateException(file + ", line " + (at + 1) + ": " + cells.length + " cells, there are " + columns.length + " columns");
            }
            Map<String, String> groups = new LinkedHashMap<>();
            for (int column = 1; column < columns.length; column++) {
                if (!cells[column].isEmpty()) {
                    groups.put(columns[column], cells[column]);
                }
            }
            labels.put(cells[0], groups);
        }
        return labels;
    }

    private static String[] cells(String line) {
        String[] cells = line.split(",", -1);
        for (int at = 0; at < cells.length; at++) {
            cells[at] = cells[at].strip();
        }
        return cells;
    }
}
