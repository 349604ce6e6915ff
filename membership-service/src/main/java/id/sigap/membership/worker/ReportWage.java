package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipHappened.What;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employment.WageReport;
import id.sigap.membership.employment.WageRules;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Notes a new or corrected wage. One for next month is told to the others when that month begins. In the caller's transaction. */
@ApplicationScoped
public class ReportWage {

    private final Memberships memberships;
    private final Employments employments;
    private final Wages wages;
    private final MembershipPublisher publisher;
    private final Timers timers;
    private final LegalDays days;
    private final Clock clock;

    ReportWage(Memberships memberships, Employments employments, Wages wages, MembershipPublisher publisher, Timers timers,
            LegalDays days, Clock clock) {
        this.memberships = memberships;
        this.employments = employments;
        this.wages = wages;
        this.publisher = publisher;
        this.timers = timers;
        this.days = days;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND, EMPLOYMENT_ENDED, or a rule of {@link WageRules} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void report(Employer employer, UUID membershipId, WageOrder order) {
        MembershipEntity membership = memberships.lockedOf(employer.id(), membershipId)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("membershipId"));
        if (!membership.isActive()) {
            throw new ProblemException(MembershipProblem.EMPLOYMENT_ENDED);
        }
        EmploymentEntity employment = employments.newestOf(membershipId);
        WageRules.check(order.from(), employment.startedOn, days.today()).ifPresent(Refused::because);
        membership.changedAt = clock.instant();
        wages.add(employment.id, new WageReport(order.from(), Rupiah.of(order.monthlyWage()), membership.changedAt));
        publisher.happened(membership, What.WAGE_CHANGED, null);
        if (order.from().isAfter(days.thisMonth())) {
            timers.schedule(WageTakesEffect.KIND, membershipId + ":" + order.from(), LegalDays.startOf(order.from()), membershipId.toString());
        } else {
            publisher.state(membership, employment);
        }
    }
}
