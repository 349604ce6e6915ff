package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.util.List;
import java.util.Map;

/** Transport at cost, each mode up to its own ceiling (PP 82/2019; domain reference 4.2). */
public final class Transport {

    public static final String CODE = "JKK_TRANSPORT";

    private Transport() {
    }

    public static Benefit compute(TransportCase trip, RuleBook book) {
        ReasoningBuilder reasoning = new ReasoningBuilder("Biaya pengangkutan", "Transport", trip.accident());
        Rupiah sum = Rupiah.ZERO;
        for (Map.Entry<TransportMode, Rupiah> cost : trip.costs().entrySet()) {
            if (cost.getValue().isPositive()) {
                RuleRow cap = book.on(JkkFigure.JKK_TRANSPORT_CAP, cost.getKey().name(), trip.accident());
                Rupiah paid = cost.getValue().min(cap.rupiah());
                reasoning.rule(cap).step(cost.getKey().label().indonesian(), cost.getKey().label().english(), paid, "min({0}, {1})",
                        cost.getValue(), cap.rupiah());
                sum = sum.plus(paid);
            }
        }
        return new Benefit(List.of(BenefitItem.once(CODE, "Biaya pengangkutan", "Transport", sum)), reasoning.total(sum).build());
    }
}
