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

/**
 * What a death by work brings (PP 44/2015, PP 82/2019; domain reference 4.2): a share of eighty wages, at least a floor, then the funeral grant, the
 * periodic benefit and the scholarship.
 */
public final class JkkDeath {

    public static final String DEATH = "JKK_DEATH";
    public static final String FUNERAL = "JKK_FUNERAL";

    private JkkDeath() {
    }

    public static Benefit compute(WageCase death, RuleBook book) {
        LocalDate day = death.accident();
        ReasoningBuilder reasoning = new ReasoningBuilder("Manfaat JKK karena meninggal", "JKK benefits after a death", day)
                .input("upah sebulan", "monthly wage", death.wage());
        RuleRow share = book.on(JkkFigure.JKK_DEATH_SHARE, day);
        RuleRow months = book.on(JkkFigure.JKK_BENEFIT_MONTHS, day);
        RuleRow floor = book.on(JkkFigure.JKK_DEATH_FLOOR, day);
        RuleRow funeral = book.on(JkkFigure.JKK_FUNERAL, day);
        Rupiah amount = death.wage().times(share.rate().multiply(BigDecimal.valueOf(months.whole()))).max(floor.rupiah());
        reasoning.rule(share).rule(months).rule(floor)
                .step("santunan kematian", "death benefit", amount, "max({0} × {1} × {2}, {3})", share.rate(), months.whole(), death.wage(), floor.rupiah())
                .rule(funeral).step("biaya pemakaman", "funeral grant", funeral.rupiah(), "{0}", funeral.rupiah());
        List<BenefitItem> items = new ArrayList<>();
        items.add(BenefitItem.once(DEATH, "Santunan kematian karena kecelakaan kerja", "Benefit for a death by work", amount));
        items.add(BenefitItem.once(FUNERAL, "Biaya pemakaman", "Funeral grant", funeral.rupiah()));
        return LastingHarm.benefit(items, death, book, reasoning);
    }
}
