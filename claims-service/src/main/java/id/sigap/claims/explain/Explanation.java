package id.sigap.claims.explain;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How an answer came about, so that the member can follow it and an auditor can repeat it. A tree: a claim's answer has the parts
 * eligibility, channel and tax.
 *
 * @param day         the legal day whose rules were used
 * @param provisional true if a rule row in it or below is marked "general knowledge, verify"
 * @param rounding    null where nothing was rounded
 * @param total       null where the answer is no amount
 */
public record Explanation(Text title, LocalDate day, List<Input> inputs, List<CitedRule> rules, List<Check> checks, List<Step> steps,
        Text rounding, Rupiah total, boolean provisional, List<Explanation> parts) {

    public Explanation {
        inputs = List.copyOf(inputs);
        rules = List.copyOf(rules);
        checks = List.copyOf(checks);
        steps = List.copyOf(steps);
        parts = List.copyOf(parts);
    }

    /** The same with more parts, of which the last that has a total gives its own. */
    public Explanation with(List<Explanation> more) {
        List<Explanation> all = new ArrayList<>(parts);
        all.addAll(more);
        Rupiah last = more.stream().map(Explanation::total).filter(Objects::nonNull).reduce((before, after) -> after).orElse(total);
        return new Explanation(title, day, inputs, rules, checks, steps, rounding, last, provisional || more.stream().anyMatch(Explanation::provisional), all);
    }

    /** A fact that the answer rests on. */
    public record Input(Text label, Text value) {
    }

    /**
     * A rule row as it was used.
     *
     * @param rule its name, with the variant, as the rule files write it
     */
    public record CitedRule(String rule, Text label, String value, LocalDate validFrom, LocalDate validTo, String regulation, String source,
            String grade, boolean verify) {

        public static CitedRule of(RuleRow row) {
            return new CitedRule(row.written(), row.key().label(), row.value().toString(), row.validFrom(), row.validTo(), row.citation().regulation(),
                    row.citation().source(), row.citation().grade().name(), row.citation().verify());
        }
    }

    /** A named rule and how it came out. */
    public record Check(String code, Text rule, CheckOutcome outcome, Text detail) {
    }

    public enum CheckOutcome {
        MET, NOT_MET, NOT_KNOWN_YET
    }

    /** One line of arithmetic. */
    public record Step(Text label, Text arithmetic, Rupiah result) {
    }
}
