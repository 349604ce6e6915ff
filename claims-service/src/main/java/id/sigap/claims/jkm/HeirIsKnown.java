package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** Somebody is proved to be an heir, in the order of the law (PP 44/2015; domain reference 4.2, 5.2). */
record HeirIsKnown() implements JkmRule {

    @Override
    public String code() {
        return "HEIR_IS_KNOWN";
    }

    @Override
    public Text text() {
        return new Text("Ahli waris diketahui", "An heir is known");
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkmCase asked) {
        Integer heirs = asked.facts().heirs();
        if (heirs == null) {
            return new Finding.NotKnownYet(Phrase.of("surat keterangan ahli waris belum sampai", "the heir letter has not arrived"));
        }
        return heirs > 0 ? new Finding.Met(Phrase.of("ahli waris: {0}", "heirs: {0}", heirs))
                : new Finding.NotMet(Phrase.of("tidak ada ahli waris", "there is no heir"),
                        Phrase.of("Siapa pun yang mengurus pemakaman dapat meminta biaya pemakaman di kantor cabang",
                                "Whoever arranged the funeral can ask a branch for the funeral grant"), null);
    }
}
