package id.sigap.membership.identity;

import java.util.List;

/** What becomes of a proved claim. */
public sealed interface BindingOutcome {

    /** Nobody had this number: a person is made from the registry's data, bound to the account. */
    record NewPerson(Identity identity) implements BindingOutcome {
    }

    /**
     * The person is the account's now, or already was.
     *
     * @param differences where what we held before was not what the registry says
     */
    record Bound(Person person, List<Difference> differences) implements BindingOutcome {
    }

    /** The person belongs to another account. The first proof stands; an officer looks at the second. */
    record PersonHasAccount(Person person) implements BindingOutcome {
    }

    /** The account belongs to another person. */
    record AccountHasPerson(Person person) implements BindingOutcome {
    }
}
