package id.sigap.auth.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of CSV (RFC 4180, without line breaks inside of fields). */
final class CsvLine {

    private CsvLine() {
    }

    /** Empty if a quote stands where none may. */
    static Optional<List<String>> read(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                boolean opens = !quoted && field.isEmpty();
                boolean closes = quoted && (i + 1 == line.length() || line.charAt(i + 1) == ',');
                if (!opens && !closes) {
                    return Optional.empty();
                }
                quoted = opens;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return quoted ? Optional.empty() : Optional.of(fields);
    }
}
