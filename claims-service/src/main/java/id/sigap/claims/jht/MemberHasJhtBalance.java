package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** There is something to pay. Arrears of an employer do not take away what was paid in (domain reference 5.4). */
record MemberHasJhtBalance() implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_HAS_JHT_BALANCE";
    }

    @Override
    public Text text() {
        return new Text("Peserta mempunyai saldo JHT", "The member has a JHT balance");
    }

    @Override
    public String regulation() {
        return "PP 46/2015";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        if (facts.available() == null) {
            return new Finding.NotKnownYet(Phrase.of("saldo Anda belum sampai", "your balance has not arrived"));
        }
        if (facts.available().isPositive()) {
            return new Finding.Met(Phrase.of("tersedia {0}", "available: {0}", facts.available()));
        }
        return new Finding.NotMet(Phrase.of("tidak ada saldo yang tersedia", "no balance is available"),
                Phrase.of("Bila iuran baru saja dibayar, saldo terlihat di sini segera setelah dibukukan",
                        "If a contribution was paid just now, the balance shows here as soon as it is booked"), null);
    }
}
