package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** By the doctor's letter; the right opens on the first day of the month after (domain reference 4.1). */
record DisabilityIsTotalAndPermanent() implements JhtRule {

    @Override
    public String code() {
        return "DISABILITY_IS_TOTAL_AND_PERMANENT";
    }

    @Override
    public Text text() {
        return new Text("Surat dokter menyatakan cacat total tetap",
                "A doctor's letter states total and permanent disability");
    }

    @Override
    public Optional<RuleRow> row(JhtCase asked) {
        return Optional.of(asked.row(JhtFigure.TOTAL_DISABILITY_MONTHS));
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        LocalDate disabled = asked.facts().circumstances().disabledOn();
        if (disabled == null) {
            return new Finding.NotKnownYet(Phrase.of("surat dokter belum diserahkan", "the doctor's letter has not been handed in"));
        }
        LocalDate from = disabled.withDayOfMonth(1).plusMonths(asked.row(JhtFigure.TOTAL_DISABILITY_MONTHS).whole());
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of("cacat total tetap sejak {0}", "totally disabled since {0}", disabled),
                    Phrase.of("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of("cacat total tetap sejak {0}, hak terbuka sejak {1}", "totally disabled since {0}, open since {1}", disabled, from));
    }
}
