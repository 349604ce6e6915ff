package id.sigap.claims.benefit;

import id.sigap.claims.explain.ReasoningBuilder;

/** Judges one school year of one child. */
public final class ScholarshipEligibility {

    private ScholarshipEligibility() {
    }

    public static Eligibility judge(ScholarshipCase asked) {
        return Judge.judge(ScholarshipRule.ALL, asked, new ReasoningBuilder("Kelayakan beasiswa", "Eligibility of a scholarship", asked.event())
                .input("jenjang", "level", asked.level().label()).input("tahun ajaran mulai", "school year begins", asked.begins()));
    }
}
