package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Benefit for a part of the body or its function (PP 44/2015 Lampiran III; domain reference 4.2): share of the table × months × wage. */
public final class PartialDisability {

    public static final String CODE = "JKK_PARTIAL_DISABILITY";

    private static final Text SCALP = new Text("kulit kepala", "scalp");

    private PartialDisability() {
    }

    /** @throws IllegalArgumentException for a share of the scalp outside of the table's bounds */
    public static Benefit compute(PartialDisabilityCase harm, RuleBook book) {
        LocalDate day = harm.accident();
        ReasoningBuilder reasoning = new ReasoningBuilder("Santunan cacat sebagian", "Benefit for partial disability", day)
                .input("upah sebulan", "monthly wage", harm.wage())
                .input("kidal", "left-handed", harm.leftHanded() ? new Text("ya", "yes") : new Text("tidak", "no"));
        RuleRow months = book.on(JkkFigure.JKK_BENEFIT_MONTHS, day);
        RuleRow cap = book.on(JkkFigure.JKK_LOSSES_CAP, day);
        BigDecimal sum = BigDecimal.ZERO;
        for (Loss loss : harm.losses()) {
            sum = sum.add(share(loss, harm, book, reasoning));
        }
        BigDecimal share = sum.min(cap.rate());
        Rupiah amount = harm.wage().times(share.multiply(BigDecimal.valueOf(months.whole())));
        reasoning.rule(cap).rule(months)
                .step("jumlah cacat, paling banyak batasnya", "losses together, at most their cap", amount, "min({0}, {1}) × {2} × {3}",
                        sum, cap.rate(), months.whole(), harm.wage())
                .rounding("ke rupiah terdekat, setengah ke atas", "to the nearest rupiah, half up").total(amount);
        return new Benefit(List.of(BenefitItem.once(CODE, "Santunan cacat sebagian tetap", "Benefit for partial permanent disability", amount)),
                reasoning.build());
    }

    private static BigDecimal share(Loss loss, PartialDisabilityCase harm, RuleBook book, ReasoningBuilder reasoning) {
        return switch (loss) {
            case Loss.Whole whole -> {
                BigDecimal share = table(side(whole.what(), harm).name(), harm, book, reasoning);
                reasoning.input(whole.what().label().indonesian(), whole.what().label().english(), share);
                yield share;
            }
            case Loss.Function function -> {
                BigDecimal share = function.lost().multiply(table(side(function.what(), harm).name(), harm, book, reasoning));
                reasoning.input("fungsi " + function.what().label().indonesian(), "function of: " + function.what().label().english(), share);
                yield share;
            }
            case Loss.Steps steps -> {
                BigDecimal share = table(steps.what().name(), harm, book, reasoning).multiply(BigDecimal.valueOf(steps.steps()));
                reasoning.input(steps.what().label().indonesian(), steps.what().label().english(), share);
                yield share;
            }
            case Loss.Scalp scalp -> {
                BigDecimal lowest = table(Loss.SCALP_LOWEST, harm, book, reasoning);
                BigDecimal highest = table(Loss.SCALP_HIGHEST, harm, book, reasoning);
                if (scalp.share().compareTo(lowest) < 0 || scalp.share().compareTo(highest) > 0) {
                    throw new IllegalArgumentException("the scalp's share lies between " + lowest + " and " + highest);
                }
                reasoning.input(SCALP.indonesian(), SCALP.english(), scalp.share());
                yield scalp.share();
            }
        };
    }

    /** Left and right swap for left-handed people. */
    private static AnatomicalLoss side(AnatomicalLoss what, PartialDisabilityCase harm) {
        return harm.leftHanded() ? what.otherSide() : what;
    }

    private static BigDecimal table(String variant, PartialDisabilityCase harm, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow row = book.on(JkkFigure.JKK_LOSS_SHARE, variant, harm.accident());
        reasoning.rule(row);
        return row.rate();
    }
}
