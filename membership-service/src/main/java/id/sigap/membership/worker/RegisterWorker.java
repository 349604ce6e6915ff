package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipHappened.What;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employment.StartRules;
import id.sigap.membership.employment.WageReport;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.Person;
import id.sigap.membership.identity.PersonName;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.membership.kpj.KpjIssuer;
import id.sigap.membership.people.People;
import id.sigap.membership.people.Reviews;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a worker a membership with a number of its own; finds the person by NIK or makes one. In the caller's transaction. */
@ApplicationScoped
public class RegisterWorker {

    private final People people;
    private final Reviews reviews;
    private final KpjIssuer kpjs;
    private final Memberships memberships;
    private final Employments employments;
    private final Wages wages;
    private final WorkerNames names;
    private final MembershipPublisher publisher;
    private final LegalDays days;
    private final Clock clock;

    RegisterWorker(People people, Reviews reviews, KpjIssuer kpjs, Memberships memberships, Employments employments, Wages wages,
            WorkerNames names, MembershipPublisher publisher, LegalDays days, Clock clock) {
        this.people = people;
        this.reviews = reviews;
        this.kpjs = kpjs;
        this.memberships = memberships;
        this.employments = employments;
        this.wages = wages;
        this.names = names;
        this.publisher = publisher;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Registers a worker. What other sources say of the person neither changes nor shows in the answer.
     *
     * @throws ProblemException if the order breaks a rule, or the worker is active at this employer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RegisteredWorker register(Employer employer, WorkerOrder order) {
        Nik nik = nik(order);
        PersonName name = PersonName.read(order.fullName())
                .orElseThrow(() -> new ProblemException(MembershipProblem.WORKER_NAME_INVALID).field("fullName"));
        StartRules.check(order.birthDate(), order.startedOn(), days.today()).ifPresent(Refused::because);
        Identity stated = new Identity(name, order.birthDate(), nik.sex(), Identity.Source.EMPLOYER);

        people.lock(nik);
        Person person = findOrCreate(nik, stated, employer);
        refuseSecond(employer, person);
        boolean dateDiffers = !nik.agreesWith(order.birthDate());
        if (dateDiffers) {
            reviews.raise(person.id(), ReviewKind.NIK_DOB_MISMATCH, raisedBy(employer), Map.of("stated", order.birthDate().toString()));
        }
        MembershipEntity membership = issue(employer, person, order, name);
        return new RegisteredWorker(membership.id, membership.kpj, dateDiffers ? List.of(ReviewKind.NIK_DOB_MISMATCH.name()) : List.of());
    }

    private Nik nik(WorkerOrder order) {
        return switch (Nik.read(order.nik(), days.today())) {
            case Nik.Reading.Good good -> good.nik();
            case Nik.Reading.Bad bad -> throw new ProblemException(MembershipProblem.NIK_INVALID, bad.defect().name()).field("nik")
                    .with("defect", bad.defect().name());
        };
    }

    private Person findOrCreate(Nik nik, Identity stated, Employer employer) {
        Optional<Person> found = people.byNik(nik);
        found.ifPresent(person -> reviews.raise(person.id(), person.identity().differencesFrom(stated), raisedBy(employer)));
        return found.orElseGet(() -> people.create(nik, stated, null));
    }

    private void refuseSecond(Employer employer, Person person) {
        memberships.activeAt(employer.id(), person.id()).ifPresent(active -> {
            throw new ProblemException(MembershipProblem.WORKER_ALREADY_REGISTERED).field("nik").with("membershipId", active.id);
        });
    }

    private MembershipEntity issue(Employer employer, Person person, WorkerOrder order, PersonName name) {
        MembershipEntity membership = new MembershipEntity();
        membership.id = Ids.next();
        membership.personId = person.id();
        membership.kpj = kpjs.next().value();
        membership.segment = Segment.PU;
        membership.status = MembershipState.Status.ACTIVE;
        membership.employerId = employer.id();
        membership.workerNameSealed = names.seal(person.id(), name);
        membership.joinedOn = order.startedOn();
        membership.changedAt = clock.instant();
        memberships.persistAndFlush(membership);

        EmploymentEntity employment = new EmploymentEntity();
        employment.id = Ids.next();
        employment.membershipId = membership.id;
        employment.startedOn = order.startedOn();
        employments.persistAndFlush(employment);
        wages.add(employment.id, new WageReport(YearMonth.from(order.startedOn()), Rupiah.of(order.monthlyWage()), membership.changedAt));

        publisher.state(membership, employment);
        publisher.happened(membership, What.ISSUED, null);
        return membership;
    }

    private static String raisedBy(Employer employer) {
        return "npp:" + employer.npp();
    }
}
