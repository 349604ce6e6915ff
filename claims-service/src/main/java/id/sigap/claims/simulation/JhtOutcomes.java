package id.sigap.claims.simulation;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jht.ClaimantFacts;
import id.sigap.claims.jht.Employment;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtReasons;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.jht.TaxCase;
import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.jht.TaxedAmount;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleBook;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A claim of JHT on that day, for each reason that a living member may have. */
final class JhtOutcomes {

    private static final Phrase NO_BALANCE = Phrase.of("saldo Anda belum sampai; sebutkan jhtBalance untuk mencoba", "your balance has not arrived; name jhtBalance to try");

    private JhtOutcomes() {
    }

    static List<Outcome> of(Assumed member, boolean partPaid, TaxNumber number, UUID personId, Assessor assessor, RuleBook book) {
        ClaimantFacts facts = new ClaimantFacts(member.member().birthDate(),
                member.member().works().stream().map(work -> new Employment(work.segment(),
                        work.ended() == null ? null : new Employment.End(work.ended(), work.letterDate(), work.lastDay()))).toList(),
                member.jhtBalance()).with(member.memberSince(), partPaid).with(number);
        List<TaxCase.Earlier> earlier = assessor.earlier(personId, member.day());
        return reasons(member).map(reason -> outcome(reason, assessor.simulate(new JhtCase(facts, reason, member.day(), book), earlier))).toList();
    }

    private static Stream<ClaimReason> reasons(Assumed member) {
        return member.segment() == Segment.BPU ? Stream.of(ClaimReason.AGE_56, ClaimReason.BPU_STOPPED, ClaimReason.TOTAL_DISABILITY)
                : Stream.of(ClaimReason.AGE_56, ClaimReason.RESIGNATION, ClaimReason.PHK, ClaimReason.PKWT_ENDED, ClaimReason.TOTAL_DISABILITY,
                        ClaimReason.PARTIAL_10, ClaimReason.PARTIAL_30);
    }

    private static Outcome outcome(ClaimReason reason, JhtSimulation simulation) {
        Text label = JhtReasons.text(reason);
        if (simulation.amount() == null) {
            return Outcome.without(Programme.JHT, reason.name(), label, simulation.eligibility(), NO_BALANCE);
        }
        TaxedAmount amount = simulation.amount();
        return Outcome.of(Programme.JHT, reason.name(), label, simulation.eligibility(), simulation.benefit()).taxed(amount.tax(), amount.net(), amount.reasoning());
    }
}
