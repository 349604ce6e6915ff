package id.sigap.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Dated rows. Cannot be made with a gap, an overlap, a missing rule or variant, or a rule that ends. */
public final class RuleBook {

    private final Map<RuleKey, Map<String, List<RuleRow>>> rows = new HashMap<>();
    private final List<RuleRow> all;

    /** @throws IllegalArgumentException that names the rule and the day */
    public RuleBook(Collection<? extends RuleKey> keys, Collection<RuleRow> given) {
        all = List.copyOf(given);
        for (RuleKey key : keys) {
            Map<String, List<RuleRow>> ofKey = new LinkedHashMap<>();
            for (String variant : key.variants()) {
                List<RuleRow> chain = all.stream().filter(row -> row.key() == key && row.variant().equals(variant))
                        .sorted(Comparator.comparing(RuleRow::validFrom)).toList();
                requireUnbroken(variant.isEmpty() ? key.written() : key.written() + "[" + variant + "]", chain);
                ofKey.put(variant, chain);
            }
            rows.put(key, ofKey);
        }
    }

    private static void requireUnbroken(String name, List<RuleRow> chain) {
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("no row for " + name);
        }
        for (int i = 0; i < chain.size(); i++) {
            LocalDate end = chain.get(i).validTo();
            if (i == chain.size() - 1) {
                if (end != null) {
                    throw new IllegalArgumentException(name + " has no row after " + end);
                }
                return;
            }
            LocalDate next = chain.get(i + 1).validFrom();
            if (end == null || !next.isAfter(end)) {
                throw new IllegalArgumentException(name + " has two rows on " + next);
            }
            if (!end.plusDays(1).equals(next)) {
                throw new IllegalArgumentException(name + " has no row from " + end.plusDays(1) + " to " + next.minusDays(1));
            }
        }
    }

    /**
     * The row of a legal day.
     *
     * @throws IllegalArgumentException for a day before the first row
     */
    public RuleRow on(RuleKey key, LocalDate day) {
        return on(key, RuleKey.ALL, day);
    }

    /** @throws IllegalArgumentException for a day before the first row, or a variant that there is not */
    public RuleRow on(RuleKey key, String variant, LocalDate day) {
        List<RuleRow> chain = history(key, variant);
        // most ask about today
        for (int i = chain.size() - 1; i >= 0; i--) {
            RuleRow row = chain.get(i);
            if (!day.isBefore(row.validFrom())) {
                return row;
            }
        }
        throw new IllegalArgumentException(chain.getFirst().written() + " is not known on " + day);
    }

    /** All rows of a rule, the oldest first. */
    public List<RuleRow> history(RuleKey key) {
        return history(key, RuleKey.ALL);
    }

    public List<RuleRow> history(RuleKey key, String variant) {
        List<RuleRow> chain = rows.get(key).get(variant);
        if (chain == null) {
            throw new IllegalArgumentException(key.written() + " has no variant [" + variant + "]");
        }
        return chain;
    }

    /** Every row, as the files have them. */
    public List<RuleRow> rows() {
        return all;
    }

    /** The rows in force on a day, as the files have them. */
    public List<RuleRow> on(LocalDate day) {
        List<RuleRow> inForce = new ArrayList<>();
        for (RuleRow row : all) {
            if (row.appliesOn(day)) {
                inForce.add(row);
            }
        }
        return inForce;
    }
}
