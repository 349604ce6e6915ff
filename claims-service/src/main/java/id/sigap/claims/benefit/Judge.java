package id.sigap.claims.benefit;

import id.sigap.claims.explain.Explanation.CheckOutcome;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.rules.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a claim by the conditions of its own day. One that fails on known data refuses; data that are missing never do. */
public final class Judge {

    private Judge() {
    }

    /**
     * @param reasoning begun: its title, its day and what was asked
     * @param <C>       what is known and asked
     */
    public static <C> Eligibility judge(List<? extends Condition<C>> conditions, C asked, ReasoningBuilder reasoning) {
        List<FailedRule> failed = new ArrayList<>();
        List<Phrase> waitingFor = new ArrayList<>();
        for (Condition<C> condition : conditions) {
            Finding finding = condition.check(asked);
            Optional<RuleRow> row = condition.row(asked);
            row.ifPresent(reasoning::rule);
            reasoning.check(asCheck(condition, finding));
            switch (finding) {
                case Finding.Met met -> {
                }
                case Finding.NotMet not -> failed.add(failed(condition, row, not));
                case Finding.NotKnownYet unknown -> {
                    if (!waitingFor.contains(unknown.waitingFor())) {
                        waitingFor.add(unknown.waitingFor());
                    }
                }
            }
        }
        if (!failed.isEmpty()) {
            return new Eligibility.Refused(List.copyOf(failed), reasoning.build());
        }
        return waitingFor.isEmpty() ? new Eligibility.Eligible(reasoning.build()) : new Eligibility.Checking(List.copyOf(waitingFor), reasoning.build());
    }

    private static FailedRule failed(Condition<?> condition, Optional<RuleRow> row, Finding.NotMet finding) {
        return new FailedRule(condition.code(), condition.text(), finding.detail(), finding.next(),
                row.map(found -> found.citation().regulation()).orElse(condition.regulation()), finding.worksFrom(),
                row.map(found -> found.citation().verify()).orElse(false));
    }

    private static Reasoning.Check asCheck(Condition<?> condition, Finding finding) {
        return switch (finding) {
            case Finding.Met met -> new Reasoning.Check(condition.code(), condition.text(), CheckOutcome.MET, met.detail());
            case Finding.NotMet not -> new Reasoning.Check(condition.code(), condition.text(), CheckOutcome.NOT_MET, not.detail());
            case Finding.NotKnownYet unknown -> new Reasoning.Check(condition.code(), condition.text(), CheckOutcome.NOT_KNOWN_YET, unknown.waitingFor());
        };
    }
}
