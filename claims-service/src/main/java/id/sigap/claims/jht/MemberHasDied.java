package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** Nothing is waited for; who the heirs are is read by officers (domain reference 4.1). */
record MemberHasDied() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_HAS_DIED";
    }

    @Override
    public Text text() {
        return new Text("Peserta meninggal dunia",
                "The member has died");
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        LocalDate died = asked.facts().circumstances().diedOn();
        if (died == null) {
            return new Finding.NotKnownYet(Phrase.of("akta kematian belum diserahkan", "the death certificate has not been handed in"));
        }
        if (asked.day().isBefore(died)) {
            return new Finding.NotMet(Phrase.of("akta menyebut {0}, sesudah hari klaim", "the certificate says {0}, after the day of the claim", died),
                    Phrase.of("Periksa tanggal pada akta kematian", "Check the date on the death certificate"), null);
        }
        return new Finding.Met(Phrase.of("meninggal pada {0}", "died on {0}", died));
    }
}
