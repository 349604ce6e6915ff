package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** Who resigned, retires, is disabled or whose contract ran out has no right; a contract ended early has since PP 6/2025. */
record EndOfWorkIsCovered() implements JkpRule {

    @Override
    public String code() {
        return "END_OF_WORK_IS_COVERED";
    }

    @Override
    public Text text() {
        return new Text("Hubungan kerja berakhir karena alasan yang dijamin", "The employment ended in a way that is covered");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_COVERED_ENDS));
    }

    @Override
    public Finding check(JkpCase asked) {
        JobLoss loss = asked.facts().loss();
        if (loss == null) {
            return new Finding.NotKnownYet(Phrase.of("laporan PHK belum sampai", "the report of the PHK has not arrived"));
        }
        if (!asked.row(JkpFigure.JKP_COVERED_ENDS).words().contains(loss.how().name())) {
            return new Finding.NotMet(Phrase.of("dilaporkan: {0}", "reported: {0}", loss.how().text()),
                    Phrase.of("Bila laporan itu keliru, minta pemberi kerja memperbaikinya", "If the report is wrong, ask the employer to correct it"), null);
        }
        return new Finding.Met(Phrase.of("dilaporkan: {0}", "reported: {0}", loss.how().text()));
    }
}
