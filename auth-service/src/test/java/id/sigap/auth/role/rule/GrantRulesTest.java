package id.sigap.auth.role.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

    private final UUID maker = UUID.randomUUID();
    private final UUID checker = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    void theMakerIsNotTheChecker() {
        assertTrue(GrantRules.mayDecide(checker, maker, subject));
        assertFalse(GrantRules.mayDecide(maker, maker, subject));
        assertFalse(GrantRules.mayDecide(subject, maker, subject));
    }

    @Test
    void supervisorsDealWithEmployersAndOfficersOnly() {
        assertTrue(GrantRules.mayDealWith(Set.of(Role.OFFICER, Role.SUPERVISOR), Role.OFFICER));
        assertTrue(GrantRules.mayDealWith(Set.of(Role.SUPERVISOR), Role.EMPLOYER));
        assertFalse(GrantRules.mayDealWith(Set.of(Role.SUPERVISOR), Role.SUPERVISOR));
        assertFalse(GrantRules.mayDealWith(Set.of(Role.SUPERVISOR), Role.OPERATOR));
        assertFalse(GrantRules.mayDealWith(Set.of(Role.OFFICER), Role.OFFICER));
    }

    @Test
    void operatorsDealWithAllButMembers() {
        assertTrue(GrantRules.mayDealWith(Set.of(Role.OPERATOR), Role.OPERATOR));
        assertFalse(GrantRules.mayDealWith(Set.of(Role.OPERATOR), Role.MEMBER));
    }

    @Test
    void hospitalsAreOperatorsToMakeAndNeverOfficers() {
        assertTrue(GrantRules.mayDealWith(Set.of(Role.OPERATOR), Role.HOSPITAL));
        assertFalse(GrantRules.mayDealWith(Set.of(Role.SUPERVISOR), Role.HOSPITAL));
        assertTrue(GrantRules.excluded(Set.of(Role.MEMBER, Role.OFFICER), Role.HOSPITAL));
        assertTrue(GrantRules.excluded(Set.of(Role.SUPERVISOR), Role.HOSPITAL));
        assertTrue(GrantRules.excluded(Set.of(Role.HOSPITAL), Role.OFFICER));
        assertTrue(GrantRules.excluded(Set.of(Role.HOSPITAL), Role.SUPERVISOR));
        assertFalse(GrantRules.excluded(Set.of(Role.HOSPITAL), Role.EMPLOYER));
        assertFalse(GrantRules.excluded(Set.of(Role.MEMBER, Role.EMPLOYER), Role.HOSPITAL));
    }
}
