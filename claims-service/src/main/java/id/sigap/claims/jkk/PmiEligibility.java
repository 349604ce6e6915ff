package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.explain.ReasoningBuilder;

/** Judges what migrant workers claim beside accidents. */
public final class PmiEligibility {

    private PmiEligibility() {
    }

    public static Eligibility judge(PmiAsked asked) {
        return Judge.judge(PmiRule.ALL, asked, new ReasoningBuilder("Kelayakan klaim JKK pekerja migran", "Eligibility of a migrant worker's JKK claim", asked.on())
                .input("yang diminta", "asked for", asked.item().label()).input("hari klaim", "day of the claim", asked.day()));
    }
}
