package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** Counted from the first day of membership in JHT (PP 46/2015; domain reference 4.1). */
record MemberForTenYears() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_FOR_TEN_YEARS";
    }

    @Override
    public Text text() {
        return new Text("Kepesertaan JHT sudah cukup lama",
                "The membership in JHT is long enough");
    }

    @Override
    public Optional<RuleRow> row(JhtCase asked) {
        return Optional.of(asked.row(JhtFigure.PARTIAL_MEMBERSHIP_YEARS));
    }

    @Override
    public String regulation() {
        return "PP 46/2015";
    }

    @Override
    public Finding check(JhtCase asked) {
        LocalDate since = asked.facts().memberSince();
        if (since == null) {
            return new Finding.NotKnownYet(Phrase.of("awal kepesertaan JHT Anda belum sampai", "the beginning of your membership in JHT has not arrived"));
        }
        int years = asked.row(JhtFigure.PARTIAL_MEMBERSHIP_YEARS).whole();
        LocalDate from = since.plusYears(years);
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("peserta sejak {0}, perlu {1} tahun", "a member since {0}, {1} years are needed", since, years),
                    Phrase.of("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of("peserta sejak {0}, terpenuhi sejak {1}", "a member since {0}, met since {1}", since, from));
    }
}
