package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** The right is lost when nobody claims in time; the last day is the day of the PHK so many months later. */
record ClaimIsInTime() implements JkpRule {

    @Override
    public String code() {
        return "CLAIM_IS_IN_TIME";
    }

    @Override
    public Text text() {
        return new Text("Klaim diajukan dalam batas waktu", "The claim is made in time");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_CLAIM_MONTHS));
    }

    @Override
    public Finding check(JkpCase asked) {
        JobLoss loss = asked.facts().loss();
        if (loss == null) {
            return new Finding.NotKnownYet(Phrase.of("laporan PHK belum sampai", "the report of the PHK has not arrived"));
        }
        LocalDate last = loss.day().plusMonths(asked.row(JkpFigure.JKP_CLAIM_MONTHS).whole());
        if (asked.day().isAfter(last)) {
            return new Finding.NotMet(Phrase.of("batas waktu {0} telah lewat", "the time ended on {0}", last),
                    Phrase.of("Hak atas JKP hilang; JHT tetap dapat diajukan", "The right to JKP is lost; JHT can be claimed all the same"), null);
        }
        return new Finding.Met(Phrase.of("paling lambat {0}", "until {0}", last));
    }
}
