package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** One death is paid by JKK or by JKM, never by both (domain reference 4.3). */
record DeathWasNotPaidAsJkk() implements JkmRule {

    @Override
    public String code() {
        return "DEATH_WAS_NOT_PAID_AS_JKK";
    }

    @Override
    public Text text() {
        return new Text("Kematian yang sama belum dibayar sebagai JKK", "The same death was not paid as JKK");
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkmCase asked) {
        Boolean paid = asked.facts().paidAsJkk();
        if (paid == null) {
            return new Finding.NotKnownYet(Phrase.of("pembayaran JKK sedang diperiksa", "payments of JKK are being looked up"));
        }
        return paid ? new Finding.NotMet(Phrase.of("JKK karena meninggal sudah dibayar", "JKK for the death was paid"),
                Phrase.of("Yang masih dapat diklaim adalah JHT dan JP", "What can still be claimed are JHT and JP"), null)
                : new Finding.Met(Phrase.of("belum ada pembayaran JKK", "no payment of JKK"));
    }
}
