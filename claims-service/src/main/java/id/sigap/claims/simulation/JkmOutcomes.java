package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jkm.JkmCase;
import id.sigap.claims.jkm.JkmDeath;
import id.sigap.claims.jkm.JkmDeathCase;
import id.sigap.claims.jkm.JkmEligibility;
import id.sigap.claims.jkm.JkmFacts;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import java.util.List;

/** If the member died on that day, not by work, and left an heir. */
final class JkmOutcomes {

    private static final Text DEATH = new Text("Meninggal dunia bukan karena kecelakaan kerja", "Death not caused by work");
    private static final Phrase NO_MEMBERSHIP = Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived");

    private JkmOutcomes() {
    }

    static List<Outcome> of(Assumed member, RuleBook book) {
        Eligibility eligibility = JkmEligibility.judge(new JkmCase(new JkmFacts(member.day(), member.coverage(), false, false, 1), member.day()));
        if (member.segment() == null || member.memberMonths(Programme.JKM) < 1) {
            return List.of(Outcome.without(Programme.JKM, "DEATH", DEATH, eligibility, NO_MEMBERSHIP));
        }
        return List.of(Outcome.of(Programme.JKM, "DEATH", DEATH, eligibility, JkmDeath.compute(new JkmDeathCase(member.segment(),
                member.memberMonths(Programme.JKM), member.paidMonths(Programme.JKM), Children.schooling(member, book), member.day()), book)));
    }
}
