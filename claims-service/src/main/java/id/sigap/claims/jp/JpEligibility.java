package id.sigap.claims.jp;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;

/** Judges a JP claim by the rules of its day. */
public final class JpEligibility {

    private JpEligibility() {
    }

    public static Eligibility judge(JpCase asked) {
        return Judge.judge(JpRule.of(asked.kind()), asked, new ReasoningBuilder("Kelayakan klaim JP", "Eligibility of a JP claim", asked.ruleDay())
                .input("manfaat yang diajukan", "what is claimed", asked.kind().label()));
    }
}
