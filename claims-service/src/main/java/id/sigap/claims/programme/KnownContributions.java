package id.sigap.claims.programme;

import id.sigap.claims.jkp.Contributions;
import id.sigap.claims.jp.Density;
import id.sigap.claims.jp.Earned;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.PaidContributions;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** From the contributions that payment-service has told of, and the memberships. */
@ApplicationScoped
class KnownContributions implements ContributionFacts {

    private final ReadModels readModels;
    private final YearMonth jpBegins;

    KnownContributions(ReadModels readModels, RuleBook book) {
        this.readModels = readModels;
        this.jpBegins = YearMonth.from(book.history(PensionFigure.JP_WAGE_CAP).getFirst().validFrom());
    }

    @Override
    public Optional<Earned> jp(UUID personId, LocalDate day) {
        YearMonth until = YearMonth.from(day);
        return told(personId).map(paid -> {
            int months = paid.paidMonths(Programme.JP, jpBegins, until);
            Density density = new Density(months, Math.max(months, memberMonths(personId, until)));
            return new Earned(months == 0 ? null : paid.jpWages(paid.wages(Programme.JP).ceilingKey(jpBegins), until).orElseThrow(), density);
        });
    }

    /** Months in which any membership was, since there is JP; a month of two of them counts once. */
    private int memberMonths(UUID personId, YearMonth until) {
        Set<YearMonth> months = new HashSet<>();
        for (MemberRecord.Work work : readModels.member(personId).works()) {
            if (work.joinedOn() == null) {
                continue;
            }
            YearMonth first = YearMonth.from(work.joinedOn());
            YearMonth last = work.lastDay() == null || YearMonth.from(work.lastDay()).isAfter(until) ? until : YearMonth.from(work.lastDay());
            for (YearMonth month = first.isBefore(jpBegins) ? jpBegins : first; !month.isAfter(last); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months.size();
    }

    @Override
    public Optional<Contributions> jkp(UUID personId, LocalDate lostOn, int lookedBack) {
        return told(personId).map(paid -> paid.jkp(YearMonth.from(lostOn), lookedBack));
    }

    @Override
    public Optional<Set<Programme>> joined(UUID personId, LocalDate day) {
        YearMonth until = YearMonth.from(day);
        Set<Programme> joined = new HashSet<>();
        for (PaidContributions.Month month : readModels.contributions(personId).months().reversed()) {
            if (month.month().isAfter(until)) {
                continue;
            }
            if (!joined.isEmpty() && !month.month().equals(until)) {
                break;
            }
            until = month.month();
            joined.addAll(month.programmes());
        }
        return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
    }

    @Override
    public Optional<Integer> paidMonths(UUID personId, Programme programme, LocalDate day) {
        return told(personId).map(paid -> paid.paidMonths(programme, YearMonth.from(day)));
    }

    private Optional<PaidContributions> told(UUID personId) {
        return Optional.of(readModels.contributions(personId)).filter(paid -> !paid.isEmpty());
    }
}
