package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The commitment to look for work (KAPK), signed before the first payment. */
record AgreementIsSigned() implements JkpMonthRule {

    @Override
    public String code() {
        return "AGREEMENT_IS_SIGNED";
    }

    @Override
    public Text text() {
        return new Text("Komitmen aktivitas pencarian kerja (KAPK) ditandatangani", "The commitment to look for work (KAPK) is signed");
    }

    @Override
    public Finding check(MonthCase asked) {
        Boolean signed = asked.agreement();
        if (signed == null) {
            return new Finding.NotKnownYet(Phrase.of("KAPK Anda belum sampai", "your KAPK has not arrived"));
        }
        if (!signed) {
            return new Finding.NotMet(Phrase.of("KAPK belum ditandatangani", "the KAPK is not signed"),
                    Phrase.of("Tandatangani KAPK di SIAPkerja", "Sign the KAPK in SIAPkerja"), null);
        }
        return new Finding.Met(Phrase.of("KAPK ditandatangani", "the KAPK is signed"));
    }
}
