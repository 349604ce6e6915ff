package id.sigap.claims.rules;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure for one stretch of days.
 *
 * @param validFrom first day, legal day in Asia/Jakarta
 * @param validTo   last day, itself included; null while no end is known
 */
public record RuleRow(RuleKey key, LocalDate validFrom, LocalDate validTo, RuleValue value, Citation citation) {

    public RuleRow {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(key + " ends before it begins");
        }
    }

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Rupiah rupiah() {
        return ((RuleValue.Amount) value).rupiah();
    }

    public int whole() {
        return ((RuleValue.Whole) value).number();
    }

    public BigDecimal rate() {
        return ((RuleValue.Rate) value).share();
    }

    public List<RuleValue.Slice> slices() {
        return ((RuleValue.Slices) value).slices();
    }
}
