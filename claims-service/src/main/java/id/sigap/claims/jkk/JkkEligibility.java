package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;

/** Judges a JKK claim by the rules of the accident's day. */
public final class JkkEligibility {

    private JkkEligibility() {
    }

    public static Eligibility judge(JkkCase asked) {
        return Judge.judge(JkkRule.of(asked.request()), asked, new ReasoningBuilder("Kelayakan klaim JKK", "Eligibility of a JKK claim", asked.facts().day())
                .input("yang diminta", "asked for", asked.request()).input("hari klaim", "day of the claim", asked.day()));
    }
}
