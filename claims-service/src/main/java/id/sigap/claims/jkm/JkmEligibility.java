package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;

/** Judges a JKM claim by the rules of the day of death. */
public final class JkmEligibility {

    private JkmEligibility() {
    }

    public static Eligibility judge(JkmCase asked) {
        return Judge.judge(JkmRule.all(), asked, new ReasoningBuilder("Kelayakan klaim JKM", "Eligibility of a JKM claim", asked.facts().death())
                .input("hari klaim", "day of the claim", asked.day()));
    }
}
