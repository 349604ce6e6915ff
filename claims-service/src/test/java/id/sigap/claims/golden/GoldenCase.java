package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One question to a benefit rule: columns of {@code golden/cases.tsv} but the answer. Amounts in {@code inputs} are whole rupiah. */
record GoldenCase(String id, String kind, LocalDate day, String inputs) {

    /** The inputs by name, in the order written; a value may be empty ({@code children=}). */
    Map<String, String> values() {
        return pairs(inputs);
    }

    /** {@code name=value} parted by blanks; {@code -} is nothing. */
    static Map<String, String> pairs(String text) {
        var values = new LinkedHashMap<String, String>();
        if (text.equals("-")) {
            return values;
        }
        for (String pair : text.split(" ")) {
            int sign = pair.indexOf('=');
            if (sign < 1 || values.put(pair.substring(0, sign), pair.substring(sign + 1)) != null) {
                throw new IllegalArgumentException("not name=value, or named twice: " + text);
            }
        }
        return values;
    }

    /** An answer as the file writes it, zero amounts left out. */
    static String written(Map<String, Long> amounts) {
        String text = amounts.entrySet().stream().filter(e -> e.getValue() != 0)
                .map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
        return text.isEmpty() ? "-" : text;
    }

    /** The whole line, with its answer by the second calculator. */
    String line() {
        return String.join("\t", id, kind, day.toString(), inputs, written(SecondCalculator.answer(kind, day, values())));
    }
}
