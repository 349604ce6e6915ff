package id.sigap.membership.worker;

import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.contracts.type.Sex;
import id.sigap.membership.employer.Employer;
import id.sigap.membership.employment.StartRules;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.Person;
import id.sigap.membership.identity.PersonName;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.membership.people.People;
import id.sigap.membership.people.Reviews;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.person.PersonNumbers;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a worker a membership with a number of its own; finds the person by NIK or passport, or makes one. In the caller's transaction. */
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
        PersonNumber number = PersonNumbers.read(order.nik(), order.passport(), days.today());
        PersonName name = PersonName.read(order.fullName())
                .orElseThrow(() -> new ProblemException(MembershipProblem.WORKER_NAME_INVALID).field("fullName"));
        StartRules.check(order.birthDate(), order.startedOn(), days.today()).ifPresent(Refused::because);
        Identity stated = new Identity(name, order.birthDate(), sexOf(number, order), Identity.Source.EMPLOYER);

        people.lock(number);
        Person person = findOrCreate(number, stated, employer);
        refuseSecond(employer, person, number);
        boolean dateDiffers = number instanceof Nik nik && !nik.agreesWith(order.birthDate());
        if (dateDiffers) {
            reviews.raise(person.id(), ReviewKind.NIK_DOB_MISMATCH, raisedBy(employer), Map.of("stated", order.birthDate().toString()));
        }
        MembershipEntity membership = issueMembership.issue(employer, person.id(), order, name);
        return new RegisteredWorker(membership.id, membership.kpj, dateDiffers ? List.of(ReviewKind.NIK_DOB_MISMATCH.name()) : List.of());
    }

    private static Sex sexOf(PersonNumber number, WorkerOrder order) {
        return switch (number) {
            case Nik nik -> nik.sex();
            case Passport passport -> Optional.ofNullable(order.sex())
                    .orElseThrow(() -> new ProblemException(MembershipProblem.WORKER_SEX_REQUIRED).field("sex"));
        };
    }

    private Person findOrCreate(PersonNumber number, Identity stated, Employer employer) {
        Optional<Person> found = people.byNumber(number);
        found.ifPresent(person -> reviews.raise(person.id(), person.identity().differencesFrom(stated), raisedBy(employer)));
        return found.orElseGet(() -> people.create(number, stated, null));
    }

    private void refuseSecond(Employer employer, Person person, PersonNumber number) {
        String field = switch (number) {
            case Nik nik -> "nik";
            case Passport passport -> "passport.number";
        };
        memberships.activeAt(employer.id(), person.id()).ifPresent(active -> {
            throw new ProblemException(MembershipProblem.WORKER_ALREADY_REGISTERED).field(field).with("membershipId", active.id);
        });
    }

    private static String raisedBy(Employer employer) {
        return "npp:" + employer.npp();
    }
}
