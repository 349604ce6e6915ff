package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipHappened.What;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employment.WageReport;
import id.sigap.membership.identity.PersonName;
import id.sigap.membership.kpj.KpjIssuer;
import id.sigap.platform.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;

/** Issues a membership in segment PU: number, employment and first wage. In the caller's transaction. */
@ApplicationScoped
class IssueMembership {

    private final KpjIssuer kpjs;
    private final Memberships memberships;
    private final Employments employments;
    private final Wages wages;
    private final WorkerNames names;
    private final MembershipPublisher publisher;
    private final Clock clock;
    private final MeterRegistry metrics;

    IssueMembership(KpjIssuer kpjs, Memberships memberships, Employments employments, Wages wages, WorkerNames names,
            MembershipPublisher publisher, Clock clock, MeterRegistry metrics) {
        this.kpjs = kpjs;
        this.memberships = memberships;
        this.employments = employments;
        this.wages = wages;
        this.names = names;
        this.publisher = publisher;
        this.clock = clock;
        this.metrics = metrics;
    }

    MembershipEntity issue(Employer employer, UUID personId, WorkerOrder order, PersonName name) {
        MembershipEntity membership = membership(employer, personId, order, name);
        memberships.persistAndFlush(membership);
        EmploymentEntity employment = employment(membership, order);
        employments.persistAndFlush(employment);
        wages.add(employment.id, new WageReport(YearMonth.from(order.startedOn()), Rupiah.of(order.monthlyWage()), membership.changedAt));
        publisher.state(membership, employment);
        publisher.happened(membership, What.ISSUED, null);
        metrics.counter("memberships.issued", "segment", membership.segment.name()).increment();
        return membership;
    }

    private MembershipEntity membership(Employer employer, UUID personId, WorkerOrder order, PersonName name) {
        MembershipEntity membership = new MembershipEntity();
        membership.id = Ids.next();
        membership.personId = personId;
        membership.kpj = kpjs.next().value();
        membership.segment = Segment.PU;
        membership.status = MembershipState.Status.ACTIVE;
        membership.employerId = employer.id();
        membership.workerNameSealed = names.seal(personId, name);
        membership.joinedOn = order.startedOn();
        membership.changedAt = clock.instant();
        return membership;
    }

    private static EmploymentEntity employment(MembershipEntity membership, WorkerOrder order) {
        EmploymentEntity employment = new EmploymentEntity();
        employment.id = Ids.next();
        employment.membershipId = membership.id;
        employment.startedOn = order.startedOn();
        return employment;
    }
}
