package id.sigap.claims.jp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** A registered widow or widower who has not married again. */
record SpouseIsEntitled() implements JpRule {

    @Override
    public String code() {
        return "SPOUSE_IS_ENTITLED";
    }

    @Override
    public Text text() {
        return new Text("Janda atau duda berhak", "The widow or widower is entitled");
    }

    @Override
    public Finding check(JpCase asked) {
        if (asked.facts().family() == null) {
            return NotArrived.family();
        }
        return switch (asked.facts().family().spouse()) {
            case ENTITLED -> new Finding.Met(Phrase.of("terdaftar", "registered"));
            case NONE -> new Finding.NotMet(Phrase.of("tidak ada suami atau istri yang terdaftar", "no husband or wife is registered"),
                    Phrase.of("Bila pernikahan tercatat, laporkan dengan akta nikah", "If there is a marriage on record, report it with its certificate"), null);
            case NO_LONGER -> new Finding.NotMet(Phrase.of("telah menikah lagi atau meninggal", "has married again or died"),
                    Phrase.of("Anak yang berhak dapat mengajukan pensiun anak", "Children who are entitled can claim the children's pension"), null);
        };
    }
}
