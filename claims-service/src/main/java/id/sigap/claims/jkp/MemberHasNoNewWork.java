package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** The right ends with new work (domain reference 4.5). */
record MemberHasNoNewWork() implements JkpRule {

    @Override
    public String code() {
        return "MEMBER_HAS_NO_NEW_WORK";
    }

    @Override
    public Text text() {
        return new Text("Peserta belum bekerja kembali", "The member has no new work");
    }

    @Override
    public Finding check(JkpCase asked) {
        Since since = asked.facts().since();
        if (since == null) {
            return new Finding.NotKnownYet(Phrase.of("keadaan Anda sejak PHK belum sampai", "what happened since the PHK has not arrived"));
        }
        if (since.newWorkFrom() != null && !since.newWorkFrom().isAfter(asked.day())) {
            return new Finding.NotMet(Phrase.of("bekerja kembali sejak {0}", "in new work since {0}", since.newWorkFrom()),
                    Phrase.of("Hak atas JKP berakhir dengan pekerjaan baru", "The right to JKP ends with new work"), null);
        }
        return new Finding.Met(Phrase.of("belum bekerja kembali", "not in new work"));
    }
}
