package id.sigap.claims.jht;

import id.sigap.claims.explain.Wording;
import id.sigap.claims.rules.RuleKey;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Optional;

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
    public Optional<RuleKey> figure() {
        return Optional.empty();
    }

    @Override
    public String regulation() {
        return "PP 46/2015";
    }

    @Override
    public Finding check(ClaimantFacts facts, Question question) {
        if (facts.available() == null) {
            return new Finding.NotKnownYet(new Text("saldo Anda belum sampai", "your balance has not arrived"));
        }
        if (facts.available().isPositive()) {
            return new Finding.Met(Wording.both("tersedia {0}", "available: {0}", facts.available()));
        }
        return new Finding.NotMet(new Text("tidak ada saldo yang tersedia", "no balance is available"),
                new Text("Bila iuran baru saja dibayar, saldo terlihat di sini segera setelah dibukukan",
                        "If a contribution was paid just now, the balance shows here as soon as it is booked"), null);
    }
}
