package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** One death is paid by JKK or by JKM, never by both (domain reference 4.3). */
record DeathWasNotPaidAsJkm() implements JkkRule {

    @Override
    public String code() {
        return "DEATH_WAS_NOT_PAID_AS_JKM";
    }

    @Override
    public Text text() {
        return new Text("Kematian yang sama belum dibayar sebagai JKM", "The same death was not paid as JKM");
    }

    @Override
    public String regulation() {
        return "PP 44/2015";
    }

    @Override
    public Finding check(JkkCase asked) {
        Boolean paid = asked.facts().paidAsJkm();
        if (paid == null) {
            return new Finding.NotKnownYet(Phrase.of("pembayaran JKM sedang diperiksa", "payments of JKM are being looked up"));
        }
        return paid ? new Finding.NotMet(Phrase.of("JKM sudah dibayar", "JKM was paid"),
                Phrase.of("Ajukan peninjauan di kantor cabang bila kematian ternyata karena kecelakaan kerja; JKM yang sudah diterima diperhitungkan",
                        "Ask a branch for a review if work turns out to have caused the death; the JKM received is set off"), null)
                : new Finding.Met(Phrase.of("belum ada pembayaran JKM", "no payment of JKM"));
    }
}
