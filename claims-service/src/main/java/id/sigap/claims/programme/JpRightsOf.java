package id.sigap.claims.programme;

import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.jp.JpFigure;
import id.sigap.claims.jp.JpMember;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.jp.JpRights;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Finds the right that a claim of JP is for, from what is known here and what was stated. */
@ApplicationScoped
public class JpRightsOf {

    private final ReadModels readModels;
    private final ContributionFacts contributions;
    private final PensionsGranted granted;
    private final DeathsKnown deaths;
    private final RuleBook book;

    JpRightsOf(ReadModels readModels, ContributionFacts contributions, PensionsGranted granted, DeathsKnown deaths, RuleBook book) {
        this.readModels = readModels;
        this.contributions = contributions;
        this.granted = granted;
        this.deaths = deaths;
        this.book = book;
    }

    /** @throws ProblemException STATEMENT_INCOMPLETE, or REASON_NOT_OFFERED for a reason that nobody claims by */
    public JpRight of(Filing filing, LocalDate day) {
        MemberRecord member = readModels.member(filing.personId());
        return switch (filing.reason()) {
            case OLD_AGE -> atAge(filing, member, day);
            case TOTAL_DISABILITY -> atDisability(filing, member, day);
            case DEATH -> atDeath(filing, member, day);
            default -> throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        };
    }

    private JpRight atAge(Filing filing, MemberRecord member, LocalDate day) {
        LocalDate leaves = Boolean.TRUE.equals(filing.statement().pensionOnLeaving()) ? left(member) : null;
        LocalDate on = member.birthDate() == null ? null : JpRights.atAge(member.birthDate(), leaves, book);
        return rights(filing, member, LostWork.diedOn(member.works()), on == null || on.isAfter(day) ? day : on).atPensionAge(on, day);
    }

    /** The last day of the last work. @throws ProblemException STATEMENT_INCOMPLETE while some goes on: there is no leaving yet */
    private static LocalDate left(MemberRecord member) {
        if (member.works().isEmpty() || member.works().stream().anyMatch(work -> work.lastDay() == null)) {
            throw incomplete("pensionOnLeaving");
        }
        return member.works().stream().map(MemberRecord.Work::lastDay).filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
    }

    private JpRight atDisability(Filing filing, MemberRecord member, LocalDate day) {
        LocalDate on = filing.statement().disabledOn();
        LocalDate begins = book.history(JpFigure.JP_ACCRUAL_RATE).getFirst().validFrom();
        if (on == null || on.isAfter(day) || on.isBefore(begins)) {
            throw incomplete("disabledOn");
        }
        return rights(filing, member, LostWork.diedOn(member.works()), on).atDisability(on, day);
    }

    private JpRight atDeath(Filing filing, MemberRecord member, LocalDate day) {
        DeathsKnown.Bereaved death = death(filing);
        JpRights rights = rights(filing, member, death.diedOn(), death.diedOn());
        JpRight right = granted.ofMember(filing.personId(), death.diedOn()).map(whole -> rights.afterPensioner(whole, death.family(), day))
                .orElseGet(() -> rights.atDeath(death.family(), day));
        return granted.paidThrough(filing.personId(), right.kind()).map(paid -> right.beginning(paid.plusMonths(1).atDay(1), book)).orElse(right);
    }

    private DeathsKnown.Bereaved death(Filing filing) {
        return Optional.of(filing).filter(asked -> asked.statement().deathCaseId() != null).flatMap(deaths::of).orElseThrow(() -> incomplete("deathCaseId"));
    }

    /** Among whom what a deceased leaves is shared, and for whom the claimant acts. */
    PensionHeirs heirs(Filing filing) {
        return death(filing).heirs();
    }

    /** @param earnedBy day on which the right arose */
    private JpRights rights(Filing filing, MemberRecord member, LocalDate died, LocalDate earnedBy) {
        Rupiah savings = member.balances().get(Programme.JP);
        return new JpRights(new JpMember(member.birthDate(), died, savings), contributions.jp(filing.personId(), earnedBy).orElse(null), book);
    }

    private static ProblemException incomplete(String field) {
        return new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement." + field);
    }
}
