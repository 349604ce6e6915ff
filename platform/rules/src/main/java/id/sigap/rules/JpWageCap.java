package id.sigap.rules;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** How the JP wage cap moves each March: with the growth of GDP in the year before, cut to a whole step (domain reference 3.3). */
public final class JpWageCap {

    private JpWageCap() {
    }

    /**
     * The cap that follows from the one before. What is in force is what was announced: a row of the rules.
     *
     * @param growth of GDP, a share of one, negative where it shrank
     * @param day    first day of the new cap
     * @throws IllegalArgumentException for a growth of -1 or less
     */
    public static Rupiah next(Rupiah cap, BigDecimal growth, LocalDate day, RuleBook book) {
        if (growth.compareTo(BigDecimal.ONE.negate()) <= 0 || cap.isNegative()) {
            throw new IllegalArgumentException("a cap stays above zero");
        }
        BigDecimal step = BigDecimal.valueOf(book.on(PensionFigure.JP_LIMIT_STEP, day).rupiah().amount());
        BigDecimal steps = BigDecimal.valueOf(cap.amount()).multiply(BigDecimal.ONE.add(growth)).divide(step, 0, RoundingMode.DOWN);
        return Rupiah.of(steps.multiply(step).longValueExact());
    }
}
