package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** Five years, as for accidents (domain reference 4.2). */
record PmiClaimIsNotExpired() implements PmiRule {

    @Override
    public String code() {
        return "PMI_CLAIM_IS_NOT_EXPIRED";
    }

    @Override
    public Text text() {
        return new Text("Hak klaim belum gugur", "The right to claim has not expired");
    }

    @Override
    public Optional<RuleRow> row(PmiAsked asked) {
        return Optional.of(asked.book().on(JkkFigure.JKK_CLAIM_EXPIRY_YEARS, asked.on()));
    }

    @Override
    public Finding check(PmiAsked asked) {
        LocalDate last = ClaimExpiry.lastDay(asked.on(), asked.book());
        return asked.day().isAfter(last)
                ? new Finding.NotMet(Phrase.of("dapat diajukan sampai {0}", "could be claimed until {0}", last),
                        Phrase.of("Bila pernah dilaporkan sebelum itu, tunjukkan tanda terimanya di kantor cabang", "If it was reported before that, show the receipt at a branch"), null)
                : new Finding.Met(Phrase.of("dapat diajukan sampai {0}", "can be claimed until {0}", last));
    }
}
