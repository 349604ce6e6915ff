package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** So many months within the time looked back; months that a bankrupt employer owes count as far as they are bridged (PP 6/2025 art. 39A). */
record ContributionsWerePaid() implements JkpRule {

    @Override
    public String code() {
        return "CONTRIBUTIONS_WERE_PAID";
    }

    @Override
    public Text text() {
        return new Text("Masa iur sebelum PHK mencukupi", "Enough months were paid before the PHK");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_MONTHS_PAID));
    }

    @Override
    public Finding check(JkpCase asked) {
        Contributions paid = asked.facts().contributions();
        if (paid == null) {
            return new Finding.NotKnownYet(Phrase.of("riwayat iuran Anda belum sampai", "your contributions have not arrived"));
        }
        int needed = asked.row(JkpFigure.JKP_MONTHS_PAID).whole();
        int within = asked.row(JkpFigure.JKP_MONTHS_LOOKED_BACK).whole();
        int counted = paid.counted(asked.row(JkpFigure.JKP_BRIDGED_ARREARS).whole());
        if (counted < needed) {
            return new Finding.NotMet(Phrase.of("terhitung {0} bulan dalam {1} bulan, perlu {2}", "{0} months count within {1}, {2} are needed", counted, within, needed),
                    Phrase.of("Bila ada iuran yang belum tercatat, minta pemberi kerja melunasi atau memperbaikinya",
                            "If a contribution is not on record, ask the employer to pay or to correct it"), null);
        }
        return new Finding.Met(Phrase.of("terhitung {0} bulan dalam {1} bulan", "{0} months count within {1}", counted, within));
    }
}
