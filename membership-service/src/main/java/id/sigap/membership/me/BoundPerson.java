package id.sigap.membership.me;

import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.membership.identity.Person;
import id.sigap.membership.people.People;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The person behind the caller, by this service's own decision on the account. Accounts that are not bound all get the same
 * answer, before anything else is looked at.
 */
@ApplicationScoped
public class BoundPerson {

    private final Caller caller;
    private final People people;

    BoundPerson(Caller caller, People people) {
        this.caller = caller;
        this.people = people;
    }

    /** @throws ProblemException NOT_BOUND_YET; must be called inside a transaction */
    public Person get() {
        return people.byAccount(caller.accountId()).orElseThrow(() -> new ProblemException(MembershipProblem.NOT_BOUND_YET));
    }
}
