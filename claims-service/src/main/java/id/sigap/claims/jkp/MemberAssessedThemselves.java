package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** A self-assessment in SIAPkerja, each month from the second on. */
record MemberAssessedThemselves() implements JkpMonthRule {

    @Override
    public String code() {
        return "MEMBER_ASSESSED_THEMSELVES";
    }

    @Override
    public Text text() {
        return new Text("Asesmen diri sudah diisi", "The self-assessment is done");
    }

    @Override
    public Finding check(MonthCase asked) {
        Boolean done = asked.search() == null ? null : asked.search().selfAssessed();
        if (done == null) {
            return new Finding.NotKnownYet(Phrase.of("asesmen diri Anda belum sampai", "your self-assessment has not arrived"));
        }
        if (!done) {
            return new Finding.NotMet(Phrase.of("asesmen diri belum diisi", "the self-assessment is not done"),
                    Phrase.of("Isi asesmen diri di SIAPkerja", "Do the self-assessment in SIAPkerja"), null);
        }
        return new Finding.Met(Phrase.of("sudah diisi", "done"));
    }
}
