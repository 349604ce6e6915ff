package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** SIAPkerja shows a date for every month; earlier there is nothing to claim. */
record ClaimDateHasCome() implements JkpMonthRule {

    @Override
    public String code() {
        return "CLAIM_DATE_HAS_COME";
    }

    @Override
    public Text text() {
        return new Text("Tanggal klaim bulan ini sudah tiba", "The date of this month's claim has come");
    }

    @Override
    public Finding check(MonthCase asked) {
        LocalDate from = asked.payment().claimFrom();
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("tanggal klaim {0}", "the date is {0}", from), Phrase.of("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of("sejak {0}", "since {0}", from));
    }
}
