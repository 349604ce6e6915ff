package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The scholarship comes with the benefit after the death or the disability. */
record BenefitIsGranted() implements ScholarshipRule {

    @Override
    public String code() {
        return "BENEFIT_IS_GRANTED";
    }

    @Override
    public Text text() {
        return new Text("Manfaat kematian atau cacat total sudah disetujui", "The benefit after the death or the total disability is granted");
    }

    @Override
    public Finding check(ScholarshipCase asked) {
        if (asked.granted() == null) {
            return new Finding.NotKnownYet(Phrase.of("keputusan atas manfaatnya belum sampai", "the decision on that benefit has not arrived"));
        }
        return asked.granted() ? new Finding.Met(Phrase.of("sudah disetujui", "granted"))
                : new Finding.NotMet(Phrase.of("belum disetujui", "not granted"), Phrase.of("Ajukan manfaat itu dahulu, atau tunggu keputusannya",
                        "Claim that benefit first, or wait for its decision"), null);
    }
}
