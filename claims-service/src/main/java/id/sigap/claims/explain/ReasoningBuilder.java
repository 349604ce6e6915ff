package id.sigap.claims.explain;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what a calculation used while it runs. */
public final class ReasoningBuilder {

    private final Text title;
    private final LocalDate day;
    private final List<Reasoning.Input> inputs = new ArrayList<>();
    private final List<RuleRow> rules = new ArrayList<>();
    private final List<Reasoning.Check> checks = new ArrayList<>();
    private final List<Reasoning.Step> steps = new ArrayList<>();
    private final List<Reasoning> parts = new ArrayList<>();
    private Text rounding;
    private Rupiah total;

    public ReasoningBuilder(String indonesian, String english, LocalDate day) {
        this.title = new Text(indonesian, english);
        this.day = day;
    }

    public ReasoningBuilder input(String indonesian, String english, Object value) {
        inputs.add(new Reasoning.Input(new Text(indonesian, english), Phrase.of(value)));
        return this;
    }

    public ReasoningBuilder rule(RuleRow row) {
        if (!rules.contains(row)) {
            rules.add(row);
        }
        return this;
    }

    public ReasoningBuilder check(Reasoning.Check check) {
        checks.add(check);
        return this;
    }

    /** @param arithmetic language-neutral, with {@code {0}} … for values that are written as each language does */
    public ReasoningBuilder step(String indonesian, String english, Rupiah result, String arithmetic, Object... values) {
        steps.add(new Reasoning.Step(new Text(indonesian, english), Phrase.of(arithmetic, arithmetic, values), result));
        return this;
    }

    public ReasoningBuilder rounding(String indonesian, String english) {
        rounding = new Text(indonesian, english);
        return this;
    }

    public ReasoningBuilder total(Rupiah amount) {
        total = amount;
        return this;
    }

    public ReasoningBuilder part(Reasoning part) {
        parts.add(part);
        return this;
    }

    public Reasoning build() {
        return new Reasoning(title, day, inputs, rules, checks, steps, rounding, total, parts);
    }
}
