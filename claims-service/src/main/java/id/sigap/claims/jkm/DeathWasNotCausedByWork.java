package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** A death that work caused belongs to JKK, which pays more (domain reference 4.3). */
record DeathWasNotCausedByWork() implements JkmRule {

    @Override
    public String code() {
        return "DEATH_WAS_NOT_CAUSED_BY_WORK";
    }

    @Override
    public Text text() {
        return new Text("Kematian bukan karena kecelakaan kerja", "Work did not cause the death");
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkmCase asked) {
        Boolean work = asked.facts().causedByWork();
        if (work == null) {
            return new Finding.NotKnownYet(Phrase.of("sebab kematian sedang diperiksa", "the cause of the death is being established"));
        }
        return work ? new Finding.NotMet(Phrase.of("meninggal karena kecelakaan kerja", "work caused the death"),
                Phrase.of("Ajukan JKK karena meninggal", "Claim JKK for the death"), null)
                : new Finding.Met(Phrase.of("bukan karena kecelakaan kerja", "not caused by work"));
    }
}
