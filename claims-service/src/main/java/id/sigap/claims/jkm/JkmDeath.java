package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.benefit.Scholarship;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * JKM (PP 82/2019, Permenaker 1/2025; domain reference 4.3). A BPU in the first months of membership leaves the funeral grant alone; the scholarship
 * needs three years of contributions.
 */
public final class JkmDeath {

    public static final String DEATH = "JKM_DEATH";
    public static final String PERIODIC = "JKM_PERIODIC";
    public static final String FUNERAL = "JKM_FUNERAL";

    private JkmDeath() {
    }

    public static Benefit compute(JkmDeathCase death, RuleBook book) {
        LocalDate day = death.death();
        ReasoningBuilder reasoning = new ReasoningBuilder("Manfaat JKM", "JKM benefits", day)
                .input("segmen", "segment", death.segment()).input("bulan kepesertaan ke", "month of membership", death.memberMonth())
                .input("bulan iuran", "months of contributions", death.paidMonths());
        List<BenefitItem> items = new ArrayList<>();
        boolean funeralOnly = funeralOnly(death, book, reasoning);
        if (!funeralOnly) {
            deathAndPeriodic(day, book, reasoning, items);
        }
        RuleRow funeral = book.on(JkmFigure.JKM_FUNERAL, day);
        reasoning.rule(funeral).step("biaya pemakaman", "funeral grant", funeral.rupiah(), "{0}", funeral.rupiah());
        items.add(BenefitItem.once(FUNERAL, "Biaya pemakaman", "Funeral grant", funeral.rupiah()));
        if (!funeralOnly) {
            scholarship(death, book, reasoning, items);
        }
        Rupiah total = Rupiah.ZERO;
        for (BenefitItem item : items) {
            total = total.plus(Rupiah.of(item.amount().amount() * item.times()));
        }
        return new Benefit(items, reasoning.total(total).build());
    }

    private static boolean funeralOnly(JkmDeathCase death, RuleBook book, ReasoningBuilder reasoning) {
        if (death.segment() != Segment.BPU) {
            return false;
        }
        RuleRow months = book.on(JkmFigure.JKM_BPU_FUNERAL_ONLY_MONTHS, death.death());
        reasoning.rule(months);
        return death.memberMonth() <= months.whole();
    }

    private static void deathAndPeriodic(LocalDate day, RuleBook book, ReasoningBuilder reasoning, List<BenefitItem> items) {
        RuleRow amount = book.on(JkmFigure.JKM_DEATH, day);
        RuleRow months = book.on(JkmFigure.JKM_PERIODIC_MONTHS, day);
        RuleRow perMonth = book.on(JkmFigure.JKM_PERIODIC_PER_MONTH, day);
        Rupiah periodic = Rupiah.of(perMonth.rupiah().amount() * months.whole());
        items.add(BenefitItem.once(DEATH, "Santunan kematian", "Death benefit", amount.rupiah()));
        items.add(BenefitItem.once(PERIODIC, "Santunan berkala, dibayar sekaligus", "Periodic benefit, paid at once", periodic));
        reasoning.rule(amount).step("santunan kematian", "death benefit", amount.rupiah(), "{0}", amount.rupiah())
                .rule(months).rule(perMonth).step("santunan berkala", "periodic benefit", periodic, "{0} × {1}", months.whole(), perMonth.rupiah());
    }

    private static void scholarship(JkmDeathCase death, RuleBook book, ReasoningBuilder reasoning, List<BenefitItem> items) {
        if (death.children().isEmpty()) {
            return;
        }
        RuleRow months = book.on(JkmFigure.JKM_SCHOLARSHIP_MONTHS, death.death());
        reasoning.rule(months);
        if (death.paidMonths() >= months.whole()) {
            Benefit scholarship = Scholarship.compute(death.children(), death.death(), book);
            items.addAll(scholarship.items());
            reasoning.part(scholarship.reasoning());
        }
    }
}
