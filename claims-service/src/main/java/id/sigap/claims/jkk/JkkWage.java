package id.sigap.claims.jkk;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.BpuFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The monthly wage from which benefits of JKK are computed (domain reference 4.2, 3.5). */
public record JkkWage(Rupiah amount, Reasoning reasoning) {

    public JkkWage {
        require(amount);
    }

    /**
     * Of an employee: the wage reported for the month before the accident; in the first month of work that month's own.
     *
     * @param reported by month
     * @return nothing while neither has been reported
     */
    public static Optional<JkkWage> ofEmployee(Map<YearMonth, Rupiah> reported, LocalDate accident, RuleBook book) {
        RuleRow before = book.on(JkkFigure.JKK_WAGE_MONTHS_BEFORE, accident);
        YearMonth month = YearMonth.from(accident).minusMonths(before.whole());
        ReasoningBuilder reasoning = begun(accident).rule(before);
        if (!reported.containsKey(month)) {
            month = YearMonth.from(accident);
            reasoning.rule(book.on(JkkFigure.JKK_FIRST_MONTH_WAGE, accident));
        }
        Rupiah wage = reported.get(month);
        return wage == null ? Optional.empty()
                : Optional.of(new JkkWage(wage, reasoning.input("bulan upah yang dilaporkan", "month of the reported wage", month).total(wage).build()));
    }

    /** Of a BPU: the base of the bracket of the income that was reported. */
    public static JkkWage ofIncome(Rupiah income, LocalDate accident, RuleBook book) {
        require(income);
        RuleRow brackets = book.on(BpuFigure.BPU_INCOME_BASE, accident);
        Rupiah base = brackets.bracketOf(income);
        return new JkkWage(base, begun(accident).rule(brackets).input("penghasilan yang dilaporkan", "reported income", income).total(base).build());
    }

    private static ReasoningBuilder begun(LocalDate accident) {
        return new ReasoningBuilder("Upah dasar manfaat JKK", "Wage that JKK benefits rest on", accident);
    }

    static void require(Rupiah wage) {
        if (!wage.isPositive()) {
            throw new IllegalArgumentException("a monthly wage is more than 0");
        }
    }
}
