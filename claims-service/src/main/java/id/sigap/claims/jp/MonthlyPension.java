package id.sigap.claims.jp;

import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;

/** MP = 1 % × (masa iur / 12) × (weighted average yearly wage / 12), between minimum and maximum (PP 45/2015 art. 17 and 18; domain reference 4.4). */
final class MonthlyPension {

    private static final long MONTHS_OF_A_YEAR = 12;

    /** For what minimum and maximum hold: open question 12 of the domain reference. */
    private enum LimitsHold {
        /** For the whole pension, before a survivor's part is taken of it. */
        WHOLE,
        /** For what one survivor receives. */
        PART
    }

    private final LocalDate day;
    private final RuleBook book;
    private final ReasoningBuilder reasoning;

    /** @param day whose minimum and maximum apply: of the first payment, or of the death */
    MonthlyPension(LocalDate day, RuleBook book, ReasoningBuilder reasoning) {
        this.day = day;
        this.book = book;
        this.reasoning = reasoning;
    }

    /** @param months masa iur, real or deemed */
    ExactAmount whole(ExactAmount wage, int months) {
        return withinLimits(formula(wage, months));
    }

    /** @param share a row that gives a survivor's part of the whole pension */
    ExactAmount part(ExactAmount wage, int months, RuleRow share) {
        RuleRow hold = book.on(JpFigure.JP_LIMITS_HOLD, day);
        reasoning.rule(share).rule(hold);
        return switch (LimitsHold.valueOf(hold.words().getFirst())) {
            case WHOLE -> part(withinLimits(formula(wage, months)), share);
            case PART -> withinLimits(part(formula(wage, months), share));
        };
    }

    private ExactAmount part(ExactAmount whole, RuleRow share) {
        ExactAmount part = whole.times(share.rate());
        reasoning.step("bagian ahli waris", "survivor's part", part.rounded(), "{0} × {1}", whole.rounded(), share.rate());
        return part;
    }

    private ExactAmount formula(ExactAmount wage, int months) {
        RuleRow rate = book.on(JpFigure.JP_ACCRUAL_RATE, day);
        ExactAmount pension = wage.times(rate.rate()).times(BigDecimal.valueOf(months)).dividedBy(MONTHS_OF_A_YEAR);
        reasoning.rule(rate).step("manfaat menurut rumus", "pension by the formula", pension.rounded(), "{0} × {1} / {2} × {3}",
                rate.rate(), months, MONTHS_OF_A_YEAR, wage.rounded());
        return pension;
    }

    private ExactAmount withinLimits(ExactAmount pension) {
        RuleRow least = book.on(JpFigure.JP_MINIMUM_PENSION, day);
        RuleRow most = book.on(JpFigure.JP_MAXIMUM_PENSION, day);
        reasoning.rule(least).rule(most);
        if (pension.isBelow(least.rupiah())) {
            reasoning.step("dinaikkan ke batas paling sedikit", "raised to the minimum", least.rupiah(), "max({0}, {1})", pension.rounded(), least.rupiah());
            return ExactAmount.of(least.rupiah());
        }
        if (pension.isAbove(most.rupiah())) {
            reasoning.step("dipotong ke batas paling banyak", "cut to the maximum", most.rupiah(), "min({0}, {1})", pension.rounded(), most.rupiah());
            return ExactAmount.of(most.rupiah());
        }
        return pension;
    }
}
