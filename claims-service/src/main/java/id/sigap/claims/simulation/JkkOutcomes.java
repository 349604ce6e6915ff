package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.claims.jkk.JkkCase;
import id.sigap.claims.jkk.JkkDeath;
import id.sigap.claims.jkk.JkkEligibility;
import id.sigap.claims.jkk.JkkFacts;
import id.sigap.claims.jkk.JkkRequest;
import id.sigap.claims.jkk.JkkWage;
import id.sigap.claims.jkk.Stmb;
import id.sigap.claims.jkk.StmbCase;
import id.sigap.claims.jkk.TotalDisability;
import id.sigap.claims.jkk.WageCase;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** If an accident at work happened on that day, reported at once. Care is paid at cost, so there is no figure of it before. */
final class JkkOutcomes {

    private static final Text DEATH = new Text("Meninggal dunia karena kecelakaan kerja", "Death by an accident at work");
    private static final Text DISABILITY = new Text("Cacat total tetap karena kecelakaan kerja", "Total permanent disability by an accident at work");
    private static final Text STMB = new Text("Sementara tidak mampu bekerja", "Unable to work for a while");
    private static final Phrase NO_WAGE = Phrase.of("upah atau penghasilan Anda belum sampai; sebutkan monthlyWage untuk mencoba",
            "your wage or income has not arrived; name monthlyWage to try");
    private static final Phrase NO_AMOUNT = Phrase.of("manfaat segmen ini berupa jumlah tetap yang belum ditemukan sumbernya",
            "this segment has fixed amounts of which no source was found");
    private static final int DAYS_TRIED = 30;

    private JkkOutcomes() {
    }

    static List<Outcome> of(Assumed member, RuleBook book) {
        if (member.isMigrant()) {
            return migrant(member, book);
        }
        Eligibility death = judge(member, JkkRequest.DEATH, book);
        Eligibility disability = judge(member, JkkRequest.DISABILITY, book);
        Eligibility incapacity = judge(member, JkkRequest.INCAPACITY, book);
        Rupiah wage = wage(member, book);
        if (wage == null) {
            return List.of(Outcome.without(Programme.JKK, "DEATH", DEATH, death, NO_WAGE),
                    Outcome.without(Programme.JKK, "TOTAL_DISABILITY", DISABILITY, disability, NO_WAGE),
                    Outcome.without(Programme.JKK, "STMB", STMB, incapacity, NO_WAGE));
        }
        List<Schooling> children = Children.schooling(member, book);
        WageCase harm = new WageCase(wage, children, member.day());
        int sick = member.tried().sickDays() == null ? DAYS_TRIED : member.tried().sickDays();
        Benefit stmb = Stmb.compute(new StmbCase(wage, sick, false, member.day()), book).benefit();
        return List.of(Outcome.of(Programme.JKK, "DEATH", DEATH, death, JkkDeath.compute(harm, book)),
                Outcome.of(Programme.JKK, "TOTAL_DISABILITY", DISABILITY, disability, TotalDisability.compute(harm, book)),
                Outcome.of(Programme.JKK, "STMB", STMB, incapacity, stmb));
    }

    /** Amounts of their own; what is lost while unable to work is not among them. */
    private static List<Outcome> migrant(Assumed member, RuleBook book) {
        List<Outcome> outcomes = new ArrayList<>(MigrantOutcomes.of(member, book));
        outcomes.add(Outcome.without(Programme.JKK, "STMB", STMB, judge(member, JkkRequest.INCAPACITY, book), NO_AMOUNT));
        return outcomes;
    }

    private static Rupiah wage(Assumed member, RuleBook book) {
        if (member.wage() == null) {
            return null;
        }
        return member.segment() == Segment.BPU ? JkkWage.ofIncome(member.wage(), member.day(), book).amount() : member.wage();
    }

    static Eligibility judge(Assumed member, JkkRequest request, RuleBook book) {
        Instant at = member.day().atStartOfDay(Clocks.JAKARTA).toInstant();
        return JkkEligibility.judge(new JkkCase(new JkkFacts(at, member.segment(), AccidentCause.WORK, at, member.coverage(), null, false), request,
                member.day(), book));
    }
}
