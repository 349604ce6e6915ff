package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.util.Optional;

/** Who takes a training attends most of it; who takes none has nothing to show. */
record TrainingWasAttended() implements JkpMonthRule {

    @Override
    public String code() {
        return "TRAINING_WAS_ATTENDED";
    }

    @Override
    public Text text() {
        return new Text("Kehadiran pelatihan mencukupi", "Enough of the training was attended");
    }

    @Override
    public Optional<RuleRow> row(MonthCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_ATTENDANCE));
    }

    @Override
    public Finding check(MonthCase asked) {
        JobSearch.Training training = asked.search() == null ? null : asked.search().training();
        if (training == null) {
            return new Finding.NotKnownYet(Phrase.of("data pelatihan Anda belum sampai", "your training has not arrived"));
        }
        BigDecimal share = asked.row(JkpFigure.JKP_ATTENDANCE).rate();
        Phrase found = Phrase.of("hadir {0} dari {1} sesi, perlu {2}", "attended {0} of {1} sessions, {2} is needed", training.attended(), training.sessions(), share);
        return training.reaches(share) ? new Finding.Met(found)
                : new Finding.NotMet(found, Phrase.of("Hadiri sesi berikutnya hingga bagian itu tercapai", "Attend the next sessions until that share is reached"), null);
    }
}
