package id.sigap.claims.programme;

import id.sigap.claims.benefit.Condition;
import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** What the employer reported goes before what is stated; the member learns where the two differ. */
record EndIsAsReported() implements Condition<StatedEnd> {

    @Override
    public String code() {
        return "END_IS_AS_REPORTED";
    }

    @Override
    public Text text() {
        return new Text("Keterangan Anda sama dengan laporan pemberi kerja", "What you state is what the employer reported");
    }

    @Override
    public String regulation() {
        return "PP 37/2021; PP 6/2025";
    }

    @Override
    public Finding check(StatedEnd asked) {
        if (asked.reported() == null) {
            return new Finding.NotKnownYet(Phrase.of("laporan PHK belum sampai", "the report of the PHK has not arrived"));
        }
        Phrase reported = Phrase.of("dilaporkan: {0}, {1}", "reported: {0}, {1}", asked.reported().how().text(), asked.reported().day());
        return asked.reported().equals(asked.stated()) ? new Finding.Met(reported)
                : new Finding.NotMet(reported, Phrase.of("Ajukan sesuai laporan itu; bila keliru, minta pemberi kerja memperbaikinya",
                        "Claim as it was reported; if that is wrong, ask the employer to correct it"), null);
    }
}
