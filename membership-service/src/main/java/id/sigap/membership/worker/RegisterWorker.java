package id.sigap.membership.worker;

import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Nik;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employment.StartRules;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.Person;
import id.sigap.membership.identity.PersonName;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.membership.people.People;
import id.sigap.membership.people.Reviews;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a worker a membership with a number of its own; finds the person by NIK or makes one. In the caller's transaction. */
@ApplicationScoped
public class RegisterWorker {

    private final People people;
    private final Reviews reviews;
    private final Memberships memberships;
    private final IssueMembership issueMembership;
    private final LegalDays days;

    RegisterWorker(People people, Reviews reviews, Memberships memberships, IssueMembership issueMembership, LegalDays days) {
        this.people = people;
        this.reviews = reviews;
        this.memberships = memberships;
        this.issueMembership = issueMembership;
        this.days = days;
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
        MembershipEntity membership = issueMembership.issue(employer, person.id(), order, name);
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

    private static String raisedBy(Employer employer) {
        return "npp:" + employer.npp();
    }
}
