package id.sigap.claims.programme;

import id.sigap.claims.benefit.Condition;
import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** One pension at a time for one member (PP 45/2015). What is asked is whether one goes on. */
record NoPensionGoesOn() implements Condition<Boolean> {

    @Override
    public String code() {
        return "NO_PENSION_GOES_ON";
    }

    @Override
    public Text text() {
        return new Text("Belum ada pensiun yang berjalan bagi peserta ini", "No pension goes on for this member");
    }

    @Override
    public String regulation() {
        return "PP 45/2015";
    }

    @Override
    public Finding check(Boolean goesOn) {
        return goesOn
                ? new Finding.NotMet(Phrase.of("satu pensiun sedang berjalan", "a pension goes on"), Phrase.of("Pensiun itu tetap dibayar; tidak ada yang perlu diajukan",
                        "It is paid as before; there is nothing to claim"), null)
                : new Finding.Met(Phrase.of("tidak ada", "none"));
    }
}
