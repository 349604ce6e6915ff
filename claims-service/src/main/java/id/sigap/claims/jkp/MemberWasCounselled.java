package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;

/** Counselling by the ministry, from the second month on. */
record MemberWasCounselled() implements JkpMonthRule {

    @Override
    public String code() {
        return "MEMBER_WAS_COUNSELLED";
    }

    @Override
    public Text text() {
        return new Text("Konseling sudah diikuti", "The counselling was attended");
    }

    @Override
    public Finding check(MonthCase asked) {
        Boolean counselled = asked.search() == null ? null : asked.search().counselled();
        if (counselled == null) {
            return new Finding.NotKnownYet(Phrase.of("data konseling Anda belum sampai", "your counselling has not arrived"));
        }
        if (!counselled) {
            return new Finding.NotMet(Phrase.of("konseling belum diikuti", "the counselling was not attended"),
                    Phrase.of("Ikuti konseling yang dijadwalkan di SIAPkerja", "Attend the counselling that SIAPkerja schedules"), null);
        }
        return new Finding.Met(Phrase.of("sudah diikuti", "attended"));
    }
}
