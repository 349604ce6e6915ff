package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The cases under way: numbers them within their prefix and drops a question already asked. */
final class CaseList {

    private final List<GoldenCase> cases = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** A worked example of the reference, under its own id. */
    void example(String id, String kind, String day, String inputs) {
        put(id, kind, LocalDate.parse(day), inputs);
    }

    void add(String prefix, String kind, LocalDate day, String inputs) {
        if (!asked.contains(question(kind, day, inputs))) {
            put(prefix + "-%03d".formatted(numbers.merge(prefix, 1, Integer::sum)), kind, day, inputs);
        }
    }

    void add(String prefix, String kind, String day, String inputs) {
        add(prefix, kind, LocalDate.parse(day), inputs);
    }

    private void put(String id, String kind, LocalDate day, String inputs) {
        asked.add(question(kind, day, inputs));
        cases.add(new GoldenCase(id, kind, day, inputs));
    }

    private static String question(String kind, LocalDate day, String inputs) {
        return kind + " " + day + " " + inputs;
    }

    List<GoldenCase> cases() {
        return List.copyOf(cases);
    }

    /** Ordinary amounts, always the same for the same seed. */
    static long[] spread(long seed, int count, long from, long to) {
        return new Random(seed).longs(count, from, to + 1).toArray();
    }

    static LocalDate[] days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
