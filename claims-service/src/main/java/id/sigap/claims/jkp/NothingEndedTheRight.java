package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;

/** New work or death ends what is left of the months (domain reference 4.5). */
record NothingEndedTheRight() implements JkpMonthRule {

    @Override
    public String code() {
        return "NOTHING_ENDED_THE_RIGHT";
    }

    @Override
    public Text text() {
        return new Text("Hak atas JKP masih berjalan", "The right to JKP goes on");
    }

    @Override
    public Finding check(MonthCase asked) {
        Since since = asked.since();
        if (since == null) {
            return new Finding.NotKnownYet(Phrase.of("keadaan Anda sejak PHK belum sampai", "what happened since the PHK has not arrived"));
        }
        LocalDate ended = since.rightEnded();
        if (ended != null && !ended.isAfter(asked.day())) {
            return new Finding.NotMet(Phrase.of("berakhir pada {0}", "it ended on {0}", ended),
                    Phrase.of("Bulan berikutnya tidak dibayar", "The months that follow are not paid"), null);
        }
        return new Finding.Met(Phrase.of("tidak bekerja kembali", "not in new work"));
    }
}
