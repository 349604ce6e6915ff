package id.sigap.claims.benefit;

import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the children of a member get for school (PP 82/2019, Permenaker 5/2021; domain reference 4.2): an amount per school year, claimed every
 * year, with a greatest number of years for each level.
 */
public final class Scholarship {

    public static final String CODE = "SCHOLARSHIP";

    private static final Map<SchoolLevel, Text> LABELS = new EnumMap<>(SchoolLevel.class);

    static {
        for (SchoolLevel level : SchoolLevel.values()) {
            LABELS.put(level, new Text("Beasiswa " + level.label().indonesian(), "Scholarship, " + level.label().english()));
        }
    }

    private Scholarship() {
    }

    /**
     * One item per child and level, each a yearly payment.
     *
     * @param children in the order in which the member named them; of more than the law allows the first ones get it
     * @param day      of the death or the disability
     */
    public static Benefit compute(List<Schooling> children, LocalDate day, RuleBook book) {
        RuleRow most = book.on(SurvivorFigure.SCHOLARSHIP_CHILDREN, day);
        int paidFor = Math.min(children.size(), most.whole());
        ReasoningBuilder reasoning = new ReasoningBuilder("Beasiswa anak", "Scholarship of the children", day)
                .input("jumlah anak", "children", children.size()).rule(most);
        List<BenefitItem> items = new ArrayList<>();
        Rupiah sum = Rupiah.ZERO;
        for (Schooling child : children.subList(0, paidFor)) {
            for (SchoolYears years : child.ahead()) {
                BenefitItem item = item(years, day, book, reasoning);
                items.add(item);
                sum = sum.plus(Rupiah.of(item.amount().amount() * item.times()));
            }
        }
        return new Benefit(items, reasoning.total(sum).build());
    }

    private static BenefitItem item(SchoolYears years, LocalDate day, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow perYear = book.on(SurvivorFigure.SCHOLARSHIP_PER_YEAR, years.level().name(), day);
        RuleRow longest = book.on(SurvivorFigure.SCHOLARSHIP_YEARS, years.level().name(), day);
        int paid = Math.min(years.years(), longest.whole());
        Text label = LABELS.get(years.level());
        reasoning.rule(perYear).rule(longest).step(label.indonesian(), label.english(), Rupiah.of(perYear.rupiah().amount() * paid),
                "{0} × min({1}, {2})", perYear.rupiah(), years.years(), longest.whole());
        return new BenefitItem(CODE, label, perYear.rupiah(), BenefitItem.Rhythm.YEARLY, paid);
    }
}
