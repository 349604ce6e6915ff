package id.sigap.rules;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One figure for one stretch of days.
 *
 * @param variant   what it depends on besides the day; {@link RuleKey#ALL} where on nothing
 * @param validFrom first day, legal day in Asia/Jakarta
 * @param validTo   last day, itself included; null while no end is known
 */
public record RuleRow(RuleKey key, String variant, LocalDate validFrom, LocalDate validTo, RuleValue value, Citation citation) {

    public RuleRow {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Key and variant as the rule files write them. */
    public String written() {
        return variant.isEmpty() ? key.written() : key.written() + "[" + variant + "]";
    }

    public boolean found() {
        return !(value instanceof RuleValue.NotFound);
    }

    /** @throws FigureNotFound as all that follow, where nobody has found the figure */
    public Rupiah rupiah() {
        return as(RuleValue.Amount.class).rupiah();
    }

    public int whole() {
        return as(RuleValue.Whole.class).number();
    }

    /** A share of one. */
    public BigDecimal rate() {
        return as(RuleValue.Rate.class).share();
    }

    public List<RuleValue.Slice> slices() {
        return as(RuleValue.Slices.class).slices();
    }

    public List<RuleValue.Bracket> brackets() {
        return as(RuleValue.Brackets.class).brackets();
    }

    /** What the table gives for an amount. */
    public Rupiah bracketOf(Rupiah amount) {
        for (RuleValue.Bracket bracket : brackets()) {
            if (bracket.upTo() == null || amount.compareTo(bracket.upTo()) <= 0) {
                return bracket.amount();
            }
        }
        throw new IllegalStateException("the last bracket is open above");
    }

    public List<String> words() {
        return as(RuleValue.Words.class).words();
    }

    private <V extends RuleValue> V as(Class<V> kind) {
        if (!found()) {
            throw new FigureNotFound(this);
        }
        return kind.cast(value);
    }
}
