package id.sigap.membership.identity;

import java.util.List;
import java.util.Optional;

/** One account per person and one person per account; the registry's word on a person stands over all others. */
public final class BindingRules {

    private BindingRules() {
    }

    /**
     * Decides a proved claim.
     *
     * @param known        the person of the claimed number, if we have one
     * @param ofTheAccount the person whom the account is bound to, if any
     */
    public static BindingOutcome decide(BindingClaim claim, Optional<Person> known, Optional<Person> ofTheAccount) {
        boolean isSomebodyElse = ofTheAccount.isPresent()
                && known.filter(person -> person.id().equals(ofTheAccount.get().id())).isEmpty();
        if (isSomebodyElse) {
            return new BindingOutcome.AccountHasPerson(ofTheAccount.get());
        }
        if (known.isEmpty()) {
            return new BindingOutcome.NewPerson(claim.registry());
        }
        Person person = known.get();
        if (person.accountId() != null && !person.accountId().equals(claim.accountId())) {
            return new BindingOutcome.PersonHasAccount(person);
        }
        List<Difference> differences = person.identity().differencesFrom(claim.registry());
        return new BindingOutcome.Bound(person.with(claim.registry()).boundTo(claim.accountId()), differences);
    }
}
