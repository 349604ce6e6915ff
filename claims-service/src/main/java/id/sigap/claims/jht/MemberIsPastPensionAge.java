package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** From the day after the 56th birthday, employed or not (domain reference 4.1). */
record MemberIsPastPensionAge() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_IS_PAST_PENSION_AGE";
    }

    @Override
    public Text text() {
        return new Text("Peserta telah melewati usia pensiun JHT", "The member is past the JHT age");
    }

    @Override
    public Optional<RuleRow> row(JhtCase asked) {
        return Optional.of(asked.row(JhtFigure.JHT_AGE_YEARS));
    }

    @Override
    public String regulation() {
        return "PP 46/2015";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        if (facts.birthDate() == null) {
            return new Finding.NotKnownYet(Phrase.of("data diri Anda sedang disiapkan", "your personal data are being set up"));
        }
        int age = asked.row(JhtFigure.JHT_AGE_YEARS).whole();
        LocalDate from = facts.birthDate().plusYears(age).plusDays(1);
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("hari setelah ulang tahun ke-{0} adalah {1}", "the day after the birthday number {0} is {1}", age, from),
                    Phrase.of("Ajukan mulai {0}, atau pilih alasan lain bila Anda sudah berhenti bekerja",
                            "Claim from {0} on, or choose another reason if you have stopped working", from), from);
        }
        return new Finding.Met(Phrase.of("terpenuhi sejak {0}", "met since {0}", from));
    }
}
