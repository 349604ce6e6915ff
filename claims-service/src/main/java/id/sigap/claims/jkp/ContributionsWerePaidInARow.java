package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** Asked for before PP 6/2025 only; a figure of zero asks for none (domain reference, open question 4). */
record ContributionsWerePaidInARow() implements JkpRule {

    @Override
    public String code() {
        return "CONTRIBUTIONS_WERE_PAID_IN_A_ROW";
    }

    @Override
    public Text text() {
        return new Text("Masa iur berturut-turut tepat sebelum PHK mencukupi", "Enough months in a row were paid right before the PHK");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_MONTHS_IN_A_ROW));
    }

    @Override
    public Finding check(JkpCase asked) {
        int needed = asked.row(JkpFigure.JKP_MONTHS_IN_A_ROW).whole();
        if (needed == 0) {
            return new Finding.Met(Phrase.of("tidak lagi disyaratkan", "no longer asked for"));
        }
        Contributions paid = asked.facts().contributions();
        if (paid == null) {
            return new Finding.NotKnownYet(Phrase.of("riwayat iuran Anda belum sampai", "your contributions have not arrived"));
        }
        if (paid.consecutiveMonths() < needed) {
            return new Finding.NotMet(Phrase.of("{0} bulan berturut-turut, perlu {1}", "{0} months in a row, {1} are needed", paid.consecutiveMonths(), needed),
                    Phrase.of("Bila ada iuran yang belum tercatat, minta pemberi kerja melunasi atau memperbaikinya",
                            "If a contribution is not on record, ask the employer to pay or to correct it"), null);
        }
        return new Finding.Met(Phrase.of("{0} bulan berturut-turut", "{0} months in a row", paid.consecutiveMonths()));
    }
}
