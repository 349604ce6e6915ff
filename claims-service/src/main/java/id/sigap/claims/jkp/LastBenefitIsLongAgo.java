package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Two benefits lie so many years apart, counted from the earlier one's beginning (domain reference 4.5). */
record LastBenefitIsLongAgo() implements JkpRule {

    @Override
    public String code() {
        return "LAST_BENEFIT_IS_LONG_AGO";
    }

    @Override
    public Text text() {
        return new Text("Manfaat JKP terakhir sudah cukup lama", "The last JKP benefit is long enough ago");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_YEARS_BETWEEN));
    }

    @Override
    public Finding check(JkpCase asked) {
        List<LocalDate> earlier = asked.facts().earlier();
        if (earlier == null) {
            return new Finding.NotKnownYet(Phrase.of("riwayat JKP Anda belum sampai", "your earlier JKP benefits have not arrived"));
        }
        if (earlier.isEmpty()) {
            return new Finding.Met(Phrase.of("belum pernah menerima JKP", "no JKP was received before"));
        }
        LocalDate last = Collections.max(earlier);
        LocalDate from = last.plusYears(asked.row(JkpFigure.JKP_YEARS_BETWEEN).whole());
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("manfaat terakhir mulai {0}", "the last benefit began on {0}", last),
                    Phrase.of("Dapat diajukan mulai {0}", "It can be claimed from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of("manfaat terakhir mulai {0}", "the last benefit began on {0}", last));
    }
}
