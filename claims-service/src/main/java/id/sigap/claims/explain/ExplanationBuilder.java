package id.sigap.claims.explain;

import id.sigap.claims.rules.RuleRow;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what a calculation used while it runs. */
public final class ExplanationBuilder {

    private final Text title;
    private final LocalDate day;
    private final List<Explanation.Input> inputs = new ArrayList<>();
    private final List<Explanation.CitedRule> rules = new ArrayList<>();
    private final List<Explanation.Check> checks = new ArrayList<>();
    private final List<Explanation.Step> steps = new ArrayList<>();
    private final List<Explanation> parts = new ArrayList<>();
    private Text rounding;
    private Rupiah total;

    public ExplanationBuilder(String indonesian, String english, LocalDate day) {
        this.title = new Text(indonesian, english);
        this.day = day;
    }

    public ExplanationBuilder input(String indonesian, String english, Object value) {
        inputs.add(new Explanation.Input(new Text(indonesian, english), Wording.both("{0}", "{0}", value)));
        return this;
    }

    public ExplanationBuilder rule(RuleRow row) {
        Explanation.CitedRule cited = Explanation.CitedRule.of(row);
        if (!rules.contains(cited)) {
            rules.add(cited);
        }
        return this;
    }

    public ExplanationBuilder check(Explanation.Check check) {
        checks.add(check);
        return this;
    }

    /** @param arithmetic language-neutral, with {@code {0}} … for values that are written as each language does */
    public ExplanationBuilder step(String indonesian, String english, Rupiah result, String arithmetic, Object... values) {
        steps.add(new Explanation.Step(new Text(indonesian, english), Wording.both(arithmetic, arithmetic, values), result));
        return this;
    }

    public ExplanationBuilder rounding(String indonesian, String english) {
        rounding = new Text(indonesian, english);
        return this;
    }

    public ExplanationBuilder total(Rupiah amount) {
        total = amount;
        return this;
    }

    public ExplanationBuilder part(Explanation part) {
        parts.add(part);
        return this;
    }

    public Explanation build() {
        boolean provisional = rules.stream().anyMatch(Explanation.CitedRule::verify) || parts.stream().anyMatch(Explanation::provisional);
        return new Explanation(title, day, inputs, rules, checks, steps, rounding, total, provisional, parts);
    }
}
