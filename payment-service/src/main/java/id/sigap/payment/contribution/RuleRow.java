package id.sigap.payment.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One rule for a span of days.
 *
 * @param key        what it is by, for example a risk class; empty where there is one rule for all
 * @param from       first day on which it holds
 * @param to         last day on which it holds; null while no end is known
 * @param regulation where it is written
 * @param source     where it was read
 */
public record RuleRow(Rule rule, String key, String value, LocalDate from, LocalDate to, String regulation, String source, Grade grade) {

    /** How far the figure can be trusted. */
    public enum Grade {
        SOURCED, TO_VERIFY
    }

    public RuleRow {
        key = key == null ? "" : key;
        if (rule == null || from == null || grade == null || isBlank(value) || isBlank(regulation) || isBlank(source)) {
            throw new IllegalArgumentException("a rule row needs rule, value, from, regulation, source and grade");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(rule + " " + key + " ends before it begins on " + from);
        }
    }

    public BigDecimal number() {
        return new BigDecimal(value);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
