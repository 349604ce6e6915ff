package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** What an earlier regulation granted was not found. */
record PmiRegulationWasInForce() implements PmiRule {

    @Override
    public String code() {
        return "PMI_REGULATION_WAS_IN_FORCE";
    }

    @Override
    public Text text() {
        return new Text("Kejadian sejak Permenaker 4/2023 berlaku", "It happened since Permenaker 4/2023 is in force");
    }

    @Override
    public Finding check(PmiAsked asked) {
        LocalDate from = asked.first().validFrom();
        return asked.isInForce() ? new Finding.Met(Phrase.of("berlaku sejak {0}", "in force since {0}", from))
                : new Finding.NotMet(Phrase.of("berlaku sejak {0}", "in force since {0}", from),
                        Phrase.of("Untuk kejadian sebelumnya, datanglah ke kantor cabang", "For what happened before, come to a branch"), null);
    }
}
