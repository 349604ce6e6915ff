package id.sigap.claims.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All rule rows. Cannot be made with a gap, an overlap, a missing rule or a rule that ends. */
public final class RuleBook {

    private final Map<RuleKey, List<RuleRow>> rows = new EnumMap<>(RuleKey.class);

    public RuleBook(List<RuleRow> all) {
        for (RuleRow row : all) {
            rows.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
        }
        for (RuleKey key : RuleKey.values()) {
            List<RuleRow> ofKey = rows.get(key);
            if (ofKey == null) {
                throw new IllegalArgumentException("no row for " + key.written());
            }
            ofKey.sort(Comparator.comparing(RuleRow::validFrom));
            requireUnbroken(key, ofKey);
        }
    }

    private static void requireUnbroken(RuleKey key, List<RuleRow> ofKey) {
        for (int i = 0; i < ofKey.size(); i++) {
            LocalDate end = ofKey.get(i).validTo();
            if (i == ofKey.size() - 1) {
                if (end != null) {
                    throw new IllegalArgumentException(key.written() + " has no row after " + end);
                }
                return;
            }
            LocalDate next = ofKey.get(i + 1).validFrom();
            if (end == null || !next.isAfter(end)) {
                throw new IllegalArgumentException(key.written() + " has two rows on " + next);
            }
            if (!end.plusDays(1).equals(next)) {
                throw new IllegalArgumentException(key.written() + " has no row from " + end.plusDays(1) + " to " + next.minusDays(1));
            }
        }
    }

    /**
     * The row of a legal day.
     *
     * @throws IllegalArgumentException for a day before the first row
     */
    public RuleRow on(RuleKey key, LocalDate day) {
        for (RuleRow row : rows.get(key)) {
            if (row.appliesOn(day)) {
                return row;
            }
        }
        throw new IllegalArgumentException(key.written() + " is not known on " + day);
    }

    public List<RuleRow> rows(RuleKey key) {
        return List.copyOf(rows.get(key));
    }
}
