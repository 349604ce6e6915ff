package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cacat total tetap (PP 44/2015; domain reference 4.2, open question 1): 70 % of eighty wages, not 56 %; periodic benefit, scholarship. */
public final class TotalDisability {

    public static final String CODE = "JKK_TOTAL_DISABILITY";

    private TotalDisability() {
    }

    public static Benefit compute(WageCase harm, RuleBook book) {
        LocalDate day = harm.accident();
        RuleRow share = book.on(JkkFigure.JKK_TOTAL_DISABILITY_SHARE, day);
        RuleRow months = book.on(JkkFigure.JKK_BENEFIT_MONTHS, day);
        Rupiah amount = harm.wage().times(share.rate().multiply(BigDecimal.valueOf(months.whole())));
        ReasoningBuilder reasoning = new ReasoningBuilder("Manfaat JKK karena cacat total tetap", "JKK benefits after total permanent disability", day)
                .input("upah sebulan", "monthly wage", harm.wage()).rule(share).rule(months)
                .step("santunan cacat total tetap", "benefit for total permanent disability", amount, "{0} × {1} × {2}",
                        share.rate(), months.whole(), harm.wage());
        List<BenefitItem> items = new ArrayList<>();
        items.add(BenefitItem.once(CODE, "Santunan cacat total tetap", "Benefit for total permanent disability", amount));
        return LastingHarm.benefit(items, harm, book, reasoning);
    }
}
