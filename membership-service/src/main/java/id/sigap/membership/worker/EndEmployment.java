package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipHappened.What;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employment.EndRules;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends an employment and with it the membership's activity. In the caller's transaction. */
@ApplicationScoped
public class EndEmployment {

    private final Memberships memberships;
    private final Employments employments;
    private final MembershipPublisher publisher;
    private final LegalDays days;
    private final Clock clock;
    private final MeterRegistry metrics;

    EndEmployment(Memberships memberships, Employments employments, MembershipPublisher publisher, LegalDays days, Clock clock,
            MeterRegistry metrics) {
        this.memberships = memberships;
        this.employments = employments;
        this.publisher = publisher;
        this.days = days;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** @throws ProblemException NOT_FOUND, EMPLOYMENT_ENDED, or a rule of {@link EndRules} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Employer employer, UUID membershipId, EndOrder order) {
        MembershipEntity membership = memberships.lockedOf(employer.id(), membershipId)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("membershipId"));
        if (!membership.isActive()) {
            throw new ProblemException(MembershipProblem.EMPLOYMENT_ENDED);
        }
        EmploymentEntity employment = employments.newestOf(membershipId);
        EndRules.check(employment.startedOn, order.letterDate(), order.lastDay(), days.today()).ifPresent(Refused::because);
        employment.endWith(new EmploymentEnd(order.reason(), order.letterDate(), order.lastDay(), days.today()));
        membership.status = MembershipState.Status.INACTIVE;
        membership.changedAt = clock.instant();
        memberships.flush();
        publisher.state(membership, employment);
        publisher.happened(membership, What.ENDED, order.reason());
        metrics.counter("employments.ended", "reason", order.reason().name()).increment();
    }
}
