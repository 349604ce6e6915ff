package id.sigap.claims.jht;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.Explanation.CheckOutcome;
import id.sigap.claims.explain.ExplanationBuilder;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.ArrayList;
import java.util.List;

/** Judges a JHT claim by the rules of its own day. A rule that fails on known data refuses; data that are missing never do. */
public final class JhtEligibility {

    private JhtEligibility() {
    }

    public static Eligibility judge(ClaimantFacts facts, Question question) {
        ExplanationBuilder explanation = new ExplanationBuilder("Kelayakan klaim JHT", "Eligibility of a JHT claim", question.day())
                .input("alasan klaim", "reason of the claim", question.reason());
        List<FailedRule> failed = new ArrayList<>();
        List<Text> waitingFor = new ArrayList<>();
        for (JhtRule rule : JhtRule.of(question.reason())) {
            Finding finding = rule.check(facts, question);
            rule.row(question).ifPresent(explanation::rule);
            explanation.check(asCheck(rule, finding));
            switch (finding) {
                case Finding.Met met -> {
                }
                case Finding.NotMet not -> failed.add(failed(rule, not, question));
                case Finding.NotKnownYet unknown -> waitingFor.add(unknown.waitingFor());
            }
        }
        if (!failed.isEmpty()) {
            return new Eligibility.Refused(List.copyOf(failed), explanation.build());
        }
        return waitingFor.isEmpty() ? new Eligibility.Eligible(explanation.build())
                : new Eligibility.Checking(waitingFor.stream().distinct().toList(), explanation.build());
    }

    private static FailedRule failed(JhtRule rule, Finding.NotMet finding, Question question) {
        boolean verify = rule.row(question).map(row -> row.citation().verify()).orElse(false);
        return new FailedRule(rule.code(), rule.text(), finding.detail(), finding.next(), rule.regulationOn(question), finding.worksFrom(),
                verify);
    }

    private static Explanation.Check asCheck(JhtRule rule, Finding finding) {
        return switch (finding) {
            case Finding.Met met -> new Explanation.Check(rule.code(), rule.text(), CheckOutcome.MET, met.detail());
            case Finding.NotMet not -> new Explanation.Check(rule.code(), rule.text(), CheckOutcome.NOT_MET, not.detail());
            case Finding.NotKnownYet unknown -> new Explanation.Check(rule.code(), rule.text(), CheckOutcome.NOT_KNOWN_YET,
                    unknown.waitingFor());
        };
    }
}
