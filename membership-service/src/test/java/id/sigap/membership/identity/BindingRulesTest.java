package id.sigap.membership.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.type.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BindingRulesTest {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Identity REGISTRY = identity("SITI RAHMAWATI", "1990-08-17", Sex.FEMALE, Identity.Source.REGISTRY);
    private static final BindingClaim CLAIM = new BindingClaim(ACCOUNT, REGISTRY);

    @Test
    void aNikThatNobodyHasMakesAPerson() {
        assertEquals(new BindingOutcome.NewPerson(REGISTRY), BindingRules.decide(CLAIM, Optional.empty(), Optional.empty()));
    }

    @Test
    void aPersonWithoutAnAccountIsBoundAndTheRegistrysWordStands() {
        Person known = person(identity("Siti Rahma", "1990-08-18", Sex.FEMALE, Identity.Source.EMPLOYER), null);

        BindingOutcome outcome = BindingRules.decide(CLAIM, Optional.of(known), Optional.empty());

        assertEquals(new BindingOutcome.Bound(new Person(known.id(), REGISTRY, ACCOUNT), List.of(
                new Difference(Difference.Field.NAME, "Siti Rahma", "SITI RAHMAWATI"),
                new Difference(Difference.Field.BIRTH_DATE, "1990-08-18", "1990-08-17"))), outcome);
    }

    @Test
    void aNameThatDiffersInCaseOnlyIsNoDifference() {
        Person known = person(identity("Siti Rahmawati", "1990-08-17", Sex.FEMALE, Identity.Source.EMPLOYER), null);

        BindingOutcome outcome = BindingRules.decide(CLAIM, Optional.of(known), Optional.empty());

        assertEquals(new BindingOutcome.Bound(new Person(known.id(), REGISTRY, ACCOUNT), List.of()), outcome);
    }

    @Test
    void theSameAccountMayProveItAgain() {
        Person known = person(REGISTRY, ACCOUNT);

        assertEquals(new BindingOutcome.Bound(known, List.of()), BindingRules.decide(CLAIM, Optional.of(known), Optional.of(known)));
    }

    @Test
    void theFirstProofStandsAgainstAnotherAccount() {
        Person known = person(REGISTRY, UUID.randomUUID());

        assertEquals(new BindingOutcome.PersonHasAccount(known), BindingRules.decide(CLAIM, Optional.of(known), Optional.empty()));
    }

    @Test
    void anAccountIsOnePersonOnly() {
        Person other = person(identity("BUDI", "1980-01-01", Sex.MALE, Identity.Source.REGISTRY), ACCOUNT);
        Person known = person(REGISTRY, null);

        assertEquals(new BindingOutcome.AccountHasPerson(other), BindingRules.decide(CLAIM, Optional.of(known), Optional.of(other)));
        assertEquals(new BindingOutcome.AccountHasPerson(other), BindingRules.decide(CLAIM, Optional.empty(), Optional.of(other)));
    }

    private static Person person(Identity identity, UUID account) {
        return new Person(UUID.randomUUID(), identity, account);
    }

    private static Identity identity(String name, String birthDate, Sex sex, Identity.Source source) {
        return new Identity(new PersonName(name), LocalDate.parse(birthDate), sex, source);
    }
}
