package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jkp.Contributions;
import id.sigap.claims.jkp.EndOfWork;
import id.sigap.claims.jkp.JkpBenefit;
import id.sigap.claims.jkp.JkpCase;
import id.sigap.claims.jkp.JkpEligibility;
import id.sigap.claims.jkp.JkpFacts;
import id.sigap.claims.jkp.JkpFigure;
import id.sigap.claims.jkp.JkpWage;
import id.sigap.claims.jkp.JobLoss;
import id.sigap.claims.jkp.Since;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** If the member lost the job by PHK on that day. */
final class JkpOutcomes {

    private static final Text PHK = new Text("Kehilangan pekerjaan karena PHK", "Loss of the job by PHK");
    private static final Phrase NO_WAGE = Phrase.of("upah Anda belum sampai; sebutkan monthlyWage untuk mencoba", "your wage has not arrived; name monthlyWage to try");

    private JkpOutcomes() {
    }

    /** @param citizen null while it has not been told */
    static List<Outcome> of(Assumed member, Boolean citizen, RuleBook book) {
        LocalDate since = member.memberSince() == null || member.memberSince().isAfter(member.day()) ? null : member.memberSince();
        LocalDate born = member.member().birthDate();
        boolean plausible = born == null || since == null || !since.isBefore(born);
        Eligibility eligibility = JkpEligibility.judge(new JkpCase(new JkpFacts(citizen, plausible ? born : null, since, member.segment(), null, null,
                new JobLoss(EndOfWork.PHK, member.day()), contributions(member, book), Since.NOTHING, List.of()), member.day(), book));
        if (member.wage() == null) {
            return List.of(Outcome.without(Programme.JKP, "PHK", PHK, eligibility, NO_WAGE));
        }
        return List.of(Outcome.of(Programme.JKP, "PHK", PHK, eligibility, JkpBenefit.compute(new JkpWage(member.wage(), member.day()), book)));
    }

    /** As recorded; else as assumed, without a gap. Null while nothing is known. */
    private static Contributions contributions(Assumed member, RuleBook book) {
        int looked = book.on(JkpFigure.JKP_MONTHS_LOOKED_BACK, member.day()).whole();
        if (member.isRecorded()) {
            return member.recorded().jkp(YearMonth.from(member.day()), looked);
        }
        int paid = Math.min(member.assumedMonths(), looked);
        return member.lastPaid(Programme.JKP) == null && paid == 0 ? null : Contributions.paid(paid, paid);
    }
}
