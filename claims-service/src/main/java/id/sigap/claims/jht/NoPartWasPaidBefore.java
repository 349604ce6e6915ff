package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** Once, and either 10 % or 30 % (domain reference 4.1). */
record NoPartWasPaidBefore() implements JhtRule {

    @Override
    public String code() {
        return "NO_PART_WAS_PAID_BEFORE";
    }

    @Override
    public Text text() {
        return new Text("Belum pernah ada pembayaran sebagian, 10 % maupun 30 %",
                "No part was paid before, neither 10 % nor 30 %");
    }

    @Override
    public String regulation() {
        return "PP 46/2015";
    }

    @Override
    public Finding check(JhtCase asked) {
        Boolean before = asked.facts().earlierPartial();
        if (before == null) {
            return new Finding.NotKnownYet(Phrase.of("riwayat pembayaran sebagian belum sampai", "the history of partial payments has not arrived"));
        }
        if (before) {
            return new Finding.NotMet(Phrase.of("sebagian sudah pernah dibayar", "a part was paid before"),
                    Phrase.of("Sisa saldo dibayar saat Anda berhenti bekerja atau berusia 56 tahun", "The rest is paid when you stop working or are past 56"), null);
        }
        return new Finding.Met(Phrase.of("belum pernah dibayar sebagian", "no part was paid before"));
    }
}
