package id.sigap.claims.simulation;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.assessment.Estimate;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jht.ClaimantFacts;
import id.sigap.claims.jht.Employment;
import id.sigap.claims.jht.JhtBenefit;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtEligibility;
import id.sigap.claims.jht.JhtReasons;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A claim of JHT on that day, for each reason that a living member may have. */
final class JhtOutcomes {

    private static final Phrase NO_BALANCE = Phrase.of("saldo Anda belum sampai; sebutkan jhtBalance untuk mencoba", "your balance has not arrived; name jhtBalance to try");

    private JhtOutcomes() {
    }

    static List<Outcome> of(Assumed member, boolean partPaid, UUID personId, Assessor assessor, RuleBook book) {
        ClaimantFacts facts = new ClaimantFacts(member.member().birthDate(),
                member.member().works().stream().map(work -> new Employment(work.segment(),
                        work.ended() == null ? null : new Employment.End(work.ended(), work.letterDate(), work.lastDay()))).toList(),
                member.jhtBalance()).with(member.memberSince(), partPaid);
        return reasons(member).map(reason -> outcome(reason, member, facts, personId, assessor, book)).toList();
    }

    private static Stream<ClaimReason> reasons(Assumed member) {
        return member.segment() == Segment.BPU ? Stream.of(ClaimReason.AGE_56, ClaimReason.BPU_STOPPED, ClaimReason.TOTAL_DISABILITY)
                : Stream.of(ClaimReason.AGE_56, ClaimReason.RESIGNATION, ClaimReason.PHK, ClaimReason.PKWT_ENDED, ClaimReason.TOTAL_DISABILITY,
                        ClaimReason.PARTIAL_10, ClaimReason.PARTIAL_30);
    }

    private static Outcome outcome(ClaimReason reason, Assumed member, ClaimantFacts facts, UUID personId, Assessor assessor, RuleBook book) {
        Eligibility eligibility = JhtEligibility.judge(new JhtCase(facts, reason, member.day(), book));
        Rupiah balance = member.jhtBalance();
        if (balance == null || balance.isNegative()) {
            return Outcome.without(Programme.JHT, reason.name(), JhtReasons.text(reason), eligibility, NO_BALANCE);
        }
        Estimate estimate = assessor.estimate(personId, reason, balance);
        return Outcome.of(Programme.JHT, reason.name(), JhtReasons.text(reason), eligibility, JhtBenefit.compute(reason, balance, member.day(), book))
                .taxed(estimate.amount().tax(), estimate.amount().net(), estimate.amount().reasoning());
    }
}
