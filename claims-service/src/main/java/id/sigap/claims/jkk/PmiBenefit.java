package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** JKK of migrant workers (Permenaker 4/2023; domain reference 4.2): amounts of their own, independent of a wage. */
public final class PmiBenefit {

    private static final Map<PmiItem, String> CODES = new EnumMap<>(PmiItem.class);

    static {
        for (PmiItem item : PmiItem.values()) {
            CODES.put(item, "JKK_PMI_" + item);
        }
    }

    private PmiBenefit() {
    }

    /** @throws id.sigap.rules.FigureNotFound for an item whose amount nobody has found */
    public static Benefit compute(PmiCase asked, RuleBook book) {
        ReasoningBuilder reasoning = new ReasoningBuilder("Manfaat JKK pekerja migran", "JKK benefits of a migrant worker", asked.accident());
        List<BenefitItem> items = new ArrayList<>();
        Rupiah total = Rupiah.ZERO;
        for (Map.Entry<PmiItem, Rupiah> cost : asked.costs().entrySet()) {
            PmiItem item = cost.getKey();
            Text label = item.label();
            RuleRow row = book.on(JkkFigure.JKK_PMI_BENEFIT, item.name(), asked.accident());
            Rupiah paid = item.atCost() ? cost.getValue().min(row.rupiah()) : row.rupiah();
            reasoning.rule(row);
            if (item.atCost()) {
                reasoning.step(label.indonesian(), label.english(), paid, "min({0}, {1})", cost.getValue(), row.rupiah());
            } else {
                reasoning.step(label.indonesian(), label.english(), paid, "{0}", row.rupiah());
            }
            items.add(new BenefitItem(CODES.get(item), label, paid, BenefitItem.Rhythm.ONCE, 1));
            total = total.plus(paid);
        }
        return new Benefit(items, reasoning.total(total).build());
    }
}
