package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/** Five years from the accident or diagnosis, two for those before PP 82/2019 (domain reference 4.2). */
record ClaimIsNotExpired() implements JkkRule {

    @Override
    public String code() {
        return "CLAIM_IS_NOT_EXPIRED";
    }

    @Override
    public Text text() {
        return new Text("Hak klaim belum gugur", "The right to claim has not expired");
    }

    @Override
    public Optional<RuleRow> row(JkkCase asked) {
        return Optional.of(asked.row(JkkFigure.JKK_CLAIM_EXPIRY_YEARS));
    }

    @Override
    public String regulation() {
        return "PP 82/2019 pasal 26";
    }

    @Override
    public Finding check(JkkCase asked) {
        LocalDate last = ClaimExpiry.lastDay(asked.facts().day(), asked.book());
        if (!asked.day().isAfter(last)) {
            return new Finding.Met(Phrase.of("dapat diajukan sampai {0}", "can be claimed until {0}", last));
        }
        return new Finding.NotMet(Phrase.of("dapat diajukan sampai {0}", "could be claimed until {0}", last),
                Phrase.of("Bila kecelakaan pernah dilaporkan sebelum itu, tunjukkan tanda terimanya di kantor cabang",
                        "If the accident was reported before that, show the receipt at a branch"), null);
    }
}
