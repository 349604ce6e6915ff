package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.benefit.Scholarship;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.util.List;

/** What death and total disability have in common: the periodic benefit, paid at once, and the scholarship. */
final class LastingHarm {

    static final String PERIODIC = "JKK_PERIODIC";

    private LastingHarm() {
    }

    /** @param items to which the common ones are added */
    static Benefit benefit(List<BenefitItem> items, WageCase harm, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow months = book.on(JkkFigure.JKK_PERIODIC_MONTHS, harm.accident());
        RuleRow perMonth = book.on(JkkFigure.JKK_PERIODIC_PER_MONTH, harm.accident());
        Rupiah periodic = Rupiah.of(perMonth.rupiah().amount() * months.whole());
        items.add(BenefitItem.once(PERIODIC, "Santunan berkala, dibayar sekaligus", "Periodic benefit, paid at once", periodic));
        reasoning.rule(months).rule(perMonth).step("santunan berkala", "periodic benefit", periodic, "{0} × {1}", months.whole(), perMonth.rupiah())
                .rounding("setiap pembayaran ke rupiah terdekat, setengah ke atas", "each payment to the nearest rupiah, half up");
        if (!harm.children().isEmpty()) {
            Benefit scholarship = Scholarship.compute(harm.children(), harm.accident(), book);
            items.addAll(scholarship.items());
            reasoning.part(scholarship.reasoning());
        }
        Rupiah total = Rupiah.ZERO;
        for (BenefitItem item : items) {
            total = total.plus(Rupiah.of(item.amount().amount() * item.times()));
        }
        return new Benefit(items, reasoning.total(total).build());
    }
}
