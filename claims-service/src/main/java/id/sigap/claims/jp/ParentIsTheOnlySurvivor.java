package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** One parent of a member who was single and had no child. */
record ParentIsTheOnlySurvivor() implements JpRule {

    @Override
    public String code() {
        return "PARENT_IS_THE_ONLY_SURVIVOR";
    }

    @Override
    public Text text() {
        return new Text("Orang tua masih hidup, dan peserta lajang tanpa anak", "A parent lives, and the member was single without a child");
    }

    @Override
    public Finding check(JpCase asked) {
        Family family = asked.facts().family();
        if (family == null) {
            return NotArrived.family();
        }
        if (!family.memberWasSingle()) {
            return new Finding.NotMet(Phrase.of("peserta meninggalkan suami, istri atau anak", "the member leaves a spouse or a child"),
                    Phrase.of("Suami, istri atau anak dapat mengajukan pensiunnya", "The spouse or the child can claim the pension"), null);
        }
        return family.parent()
                ? new Finding.Met(Phrase.of("terdaftar", "registered"))
                : new Finding.NotMet(Phrase.of("tidak ada orang tua yang terdaftar", "no parent is registered"),
                        Phrase.of("Bila orang tua masih hidup, laporkan dengan Kartu Keluarga", "If a parent lives, report it with the family card (KK)"), null);
    }
}
