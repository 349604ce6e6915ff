package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** Before or after departure, as a citizen or a foreigner (domain reference 4.1); officers compare the statement with the passport. */
record MemberStatedToLeaveForGood() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_STATED_TO_LEAVE_FOR_GOOD";
    }

    @Override
    public Text text() {
        return new Text("Peserta menyatakan tidak lagi bekerja di Indonesia",
                "The member has stated to work in Indonesia no longer");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        LocalDate stated = asked.facts().circumstances().leavingStatedOn();
        if (stated == null) {
            return new Finding.NotKnownYet(Phrase.of("surat pernyataan tidak lagi bekerja di Indonesia belum diserahkan",
                    "the statement of no longer working in Indonesia has not been handed in"));
        }
        if (asked.day().isBefore(stated)) {
            return new Finding.NotMet(Phrase.of("pernyataan bertanggal {0}", "the statement is dated {0}", stated),
                    Phrase.of("Ajukan mulai {0}", "Claim from {0} on", stated), stated);
        }
        return new Finding.Met(Phrase.of("pernyataan bertanggal {0}", "the statement is dated {0}", stated));
    }
}
