package id.sigap.claims.explain;

import id.sigap.claims.explain.Explanation.CheckOutcome;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What a calculation used and did, as it ran. A tree; {@link #explanation()} writes it out.
 *
 * @param day      the legal day whose rules were used
 * @param rounding null where nothing was rounded
 * @param total    null where the answer is no amount
 */
public record Reasoning(Text title, LocalDate day, List<Input> inputs, List<RuleRow> rules, List<Check> checks, List<Step> steps, Text rounding, Rupiah total,
        List<Reasoning> parts) {

    public Reasoning {
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    record Input(Text label, Phrase value) {
    }

    /** @param detail null where nothing is to be said */
    public record Check(String code, Text rule, CheckOutcome outcome, Phrase detail) {
    }

    record Step(Text label, Phrase arithmetic, Rupiah result) {
    }

    /** Whether a row in it or below is marked as general knowledge that nobody has read in the regulation yet. */
    public boolean provisional() {
        return rules.stream().anyMatch(row -> row.citation().verify()) || parts.stream().anyMatch(Reasoning::provisional);
    }

    public Explanation explanation() {
        return new Explanation(title, day, inputs.stream().map(input -> new Explanation.Input(input.label(), input.value().text())).toList(),
                rules.stream().map(Explanation.CitedRule::of).toList(),
                checks.stream().map(check -> new Explanation.Check(check.code(), check.rule(), check.outcome(), check.detail() == null ? null : check.detail().text())).toList(),
                steps.stream().map(step -> new Explanation.Step(step.label(), step.arithmetic().text(), step.result())).toList(),
                rounding, total, provisional(), parts.stream().map(Reasoning::explanation).toList());
    }
}
