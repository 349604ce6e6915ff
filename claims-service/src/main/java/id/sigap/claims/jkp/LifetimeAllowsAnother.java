package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A benefit is given so many times in a lifetime (domain reference 4.5). */
record LifetimeAllowsAnother() implements JkpRule {

    @Override
    public String code() {
        return "LIFETIME_ALLOWS_ANOTHER";
    }

    @Override
    public Text text() {
        return new Text("Jumlah manfaat JKP seumur hidup belum habis", "The benefits of a lifetime are not used up");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_TIMES_IN_A_LIFE));
    }

    @Override
    public Finding check(JkpCase asked) {
        List<LocalDate> earlier = asked.facts().earlier();
        if (earlier == null) {
            return new Finding.NotKnownYet(Phrase.of("riwayat JKP Anda belum sampai", "your earlier JKP benefits have not arrived"));
        }
        int most = asked.row(JkpFigure.JKP_TIMES_IN_A_LIFE).whole();
        if (earlier.size() >= most) {
            return new Finding.NotMet(Phrase.of("sudah {0} kali dari {1}", "{0} times of {1}", earlier.size(), most),
                    Phrase.of("JHT tetap dapat diajukan", "JHT can be claimed all the same"), null);
        }
        return new Finding.Met(Phrase.of("sudah {0} kali dari {1}", "{0} times of {1}", earlier.size(), most));
    }
}
