package id.sigap.claims.programme;

import id.sigap.claims.benefit.Condition;
import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;
import java.util.Optional;

/** The right is judged with the first month; the later ones follow from it. What is asked is the day of its approval. */
record FirstMonthIsGranted() implements Condition<Optional<LocalDate>> {

    @Override
    public String code() {
        return "FIRST_MONTH_IS_GRANTED";
    }

    @Override
    public Text text() {
        return new Text("Klaim bulan pertama sudah disetujui", "The claim of the first month is approved");
    }

    @Override
    public String regulation() {
        return "PP 37/2021; PP 6/2025";
    }

    @Override
    public Finding check(Optional<LocalDate> approved) {
        return approved.<Finding>map(day -> new Finding.Met(Phrase.of("disetujui {0}", "approved on {0}", day)))
                .orElseGet(() -> new Finding.NotMet(Phrase.of("belum disetujui", "not approved yet"), Phrase.of("Ajukan bulan pertama, atau tunggu keputusannya",
                        "Claim the first month, or wait for its decision"), null));
    }
}
