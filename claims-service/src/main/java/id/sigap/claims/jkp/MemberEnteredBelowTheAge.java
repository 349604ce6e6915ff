package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** On the day of registration the birthday of that age is still to come (PP 6/2025 art. 4). */
record MemberEnteredBelowTheAge() implements JkpRule {

    @Override
    public String code() {
        return "MEMBER_ENTERED_BELOW_THE_AGE";
    }

    @Override
    public Text text() {
        return new Text("Peserta belum mencapai batas usia saat didaftarkan", "The member was below the age when registered");
    }

    @Override
    public Optional<RuleRow> row(JkpCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_ENTRY_AGE));
    }

    @Override
    public Finding check(JkpCase asked) {
        JkpFacts facts = asked.facts();
        if (facts.birthDate() == null || facts.registeredOn() == null) {
            return new Finding.NotKnownYet(Phrase.of("data diri atau tanggal pendaftaran Anda belum sampai",
                    "your personal data or day of registration have not arrived"));
        }
        int age = asked.row(JkpFigure.JKP_ENTRY_AGE).whole();
        LocalDate birthday = facts.birthDate().plusYears(age);
        if (!facts.registeredOn().isBefore(birthday)) {
            return new Finding.NotMet(Phrase.of("didaftarkan pada {0}, usia {1} tahun tercapai pada {2}", "registered on {0}, the age of {1} was reached on {2}",
                    facts.registeredOn(), age, birthday), Phrase.of("JHT tetap dapat diajukan", "JHT can be claimed all the same"), null);
        }
        return new Finding.Met(Phrase.of("didaftarkan pada {0}, sebelum usia {1} tahun", "registered on {0}, before the age of {1}", facts.registeredOn(), age));
    }
}
