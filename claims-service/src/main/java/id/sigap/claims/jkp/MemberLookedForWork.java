package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** So many applications, or one with an interview, each month from the second on. */
record MemberLookedForWork() implements JkpMonthRule {

    @Override
    public String code() {
        return "MEMBER_LOOKED_FOR_WORK";
    }

    @Override
    public Text text() {
        return new Text("Peserta melamar kerja", "The member applied for work");
    }

    @Override
    public Optional<RuleRow> row(MonthCase asked) {
        return Optional.of(asked.row(JkpFigure.JKP_APPLICATIONS));
    }

    @Override
    public Finding check(MonthCase asked) {
        JobSearch search = asked.search();
        if (search == null || search.applications() == null && search.interviews() == null) {
            return new Finding.NotKnownYet(Phrase.of("lamaran kerja Anda belum sampai", "your applications have not arrived"));
        }
        int applications = search.applications() == null ? 0 : search.applications();
        int interviews = search.interviews() == null ? 0 : search.interviews();
        int enoughApplications = asked.row(JkpFigure.JKP_APPLICATIONS).whole();
        int enoughInterviews = asked.row(JkpFigure.JKP_INTERVIEWS).whole();
        Phrase found = Phrase.of("{0} lamaran, {1} wawancara", "{0} applications, {1} interviews", applications, interviews);
        if (applications >= enoughApplications || interviews >= enoughInterviews) {
            return new Finding.Met(found);
        }
        if (search.applications() == null || search.interviews() == null) {
            return new Finding.NotKnownYet(Phrase.of("lamaran kerja Anda belum sampai", "your applications have not arrived"));
        }
        return new Finding.NotMet(found, Phrase.of("Kirim paling sedikit {0} lamaran, atau ikuti {1} wawancara", "Send at least {0} applications, or go to {1} interview",
                enoughApplications, enoughInterviews), null);
    }
}
