package id.sigap.claims.jht;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;

/** Judges a JHT claim by the rules of its own day. */
public final class JhtEligibility {

    private JhtEligibility() {
    }

    public static Eligibility judge(JhtCase asked) {
        return Judge.judge(JhtRule.of(asked.reason()), asked, new ReasoningBuilder("Kelayakan klaim JHT", "Eligibility of a JHT claim", asked.day())
                .input("alasan klaim", "reason of the claim", JhtReasons.text(asked.reason())));
    }
}
