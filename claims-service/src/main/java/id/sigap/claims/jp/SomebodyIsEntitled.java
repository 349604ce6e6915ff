package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Optional;

/** The payment at once goes to a survivor who could have had the pension. */
record SomebodyIsEntitled() implements JpRule {

    @Override
    public String code() {
        return "SOMEBODY_IS_ENTITLED";
    }

    @Override
    public Text text() {
        return new Text("Ada ahli waris yang berhak", "A survivor is entitled");
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().family() == null) {
            return NotArrived.family();
        }
        Optional<JpKind> heir = asked.facts().family().entitledOn(asked.ruleDay(), asked.book());
        return heir.isPresent()
                ? new Finding.Met(Phrase.of("yang berhak: {0}", "who is entitled: {0}", heir.get().label()))
                : new Finding.NotMet(Phrase.of("tidak ada ahli waris yang terdaftar dan berhak", "no survivor is registered and entitled"),
                        Phrase.of("Periksa data keluarga peserta", "Check the data of the member's family"), null);
    }
}
