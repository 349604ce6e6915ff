package id.sigap.payment.contribution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dated rules. For each rule and key every day from the first row on is covered by exactly one row; else there is no book. */
public final class RuleBook {

    private record Name(Rule rule, String key) {
    }

    private final Map<Name, List<RuleRow>> rows;

    /** @throws IllegalArgumentException on a gap, an overlap, an end without a successor, or a rule that is missing altogether */
    public RuleBook(List<RuleRow> all) {
        rows = all.stream().sorted(Comparator.comparing(RuleRow::from))
                .collect(Collectors.groupingBy(row -> new Name(row.rule(), row.key())));
        rows.values().forEach(RuleBook::checkChain);
        for (Rule rule : Rule.values()) {
            if (rows.keySet().stream().noneMatch(name -> name.rule == rule)) {
                throw new IllegalArgumentException("no row for " + rule);
            }
        }
    }

    public RuleRow on(LocalDate day, Rule rule) {
        return on(day, rule, "");
    }

    /** @throws IllegalArgumentException for a day before the first row, or an unknown key */
    public RuleRow on(LocalDate day, Rule rule, String key) {
        return history(rule, key).stream().filter(row -> row.holdsOn(day)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + rule + " " + key + " on " + day));
    }

    List<RuleRow> history(Rule rule, String key) {
        return rows.getOrDefault(new Name(rule, key), List.of());
    }

    private static void checkChain(List<RuleRow> chain) {
        for (int i = 0; i < chain.size(); i++) {
            RuleRow row = chain.get(i);
            LocalDate next = i + 1 < chain.size() ? chain.get(i + 1).from() : null;
            LocalDate expected = row.to() == null ? null : row.to().plusDays(1);
            if (next == null ? expected != null : !next.equals(expected)) {
                throw new IllegalArgumentException("%s %s from %s ends %s, but the next begins %s"
                        .formatted(row.rule(), row.key(), row.from(), row.to(), next));
            }
        }
    }
}
