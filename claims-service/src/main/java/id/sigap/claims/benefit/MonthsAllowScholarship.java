package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** After a death that work did not cause, three years of contributions are asked for. */
record MonthsAllowScholarship() implements ScholarshipRule {

    @Override
    public String code() {
        return "MONTHS_ALLOW_SCHOLARSHIP";
    }

    @Override
    public Text text() {
        return new Text("Masa iur cukup untuk beasiswa", "The contributions suffice for the scholarship");
    }

    @Override
    public Optional<RuleRow> row(ScholarshipCase asked) {
        return Optional.ofNullable(asked.monthsNeeded());
    }

    @Override
    public Finding check(ScholarshipCase asked) {
        if (asked.monthsNeeded() == null) {
            return new Finding.Met(Phrase.of("tidak disyaratkan", "not asked for"));
        }
        if (asked.monthsPaid() == null) {
            return new Finding.NotKnownYet(Phrase.of("riwayat iuran peserta belum sampai", "the member's contributions have not arrived"));
        }
        int needed = asked.monthsNeeded().whole();
        Phrase found = Phrase.of("{0} dari {1} bulan", "{0} of {1} months", asked.monthsPaid(), needed);
        return asked.monthsPaid() >= needed ? new Finding.Met(found)
                : new Finding.NotMet(found, Phrase.of("Bila ada iuran yang belum tercatat, minta pemberi kerja memperbaikinya",
                        "If a contribution is not on record, ask the employer to correct it"), null);
    }
}
