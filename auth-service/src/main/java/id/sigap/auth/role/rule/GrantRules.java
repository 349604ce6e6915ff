package id.sigap.auth.role.rule;

import id.sigap.contracts.auth.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who may ask for a role, decide on it, or end it. */
public final class GrantRules {

    private static final Set<Role> OF_SUPERVISORS = Collections.unmodifiableSet(EnumSet.of(Role.EMPLOYER, Role.OFFICER));
    private static final Set<Role> OF_OPERATORS = Collections.unmodifiableSet(EnumSet.of(Role.EMPLOYER, Role.HOSPITAL, Role.OFFICER, Role.SUPERVISOR, Role.ANALYST, Role.OPERATOR));
    private static final Set<Role> WHO_DECIDE = Collections.unmodifiableSet(EnumSet.of(Role.OFFICER, Role.SUPERVISOR));

    private GrantRules() {
    }

    /** Supervisors deal with employers and officers, operators with all, and they alone with hospitals; MEMBER is nobody's to give or take. */
    public static boolean mayDealWith(Set<Role> own, Role role) {
        return own.contains(Role.OPERATOR) && OF_OPERATORS.contains(role) || own.contains(Role.SUPERVISOR) && OF_SUPERVISORS.contains(role);
    }

    /** Whether an account with these roles may not have that one as well: a hospital bills the agency, officers decide on bills. */
    public static boolean excluded(Set<Role> own, Role role) {
        return role == Role.HOSPITAL && !Collections.disjoint(own, WHO_DECIDE) || WHO_DECIDE.contains(role) && own.contains(Role.HOSPITAL);
    }

    /** Two pairs of eyes: who asked does not decide, and nobody decides on a role of his own. */
    public static boolean mayDecide(UUID decider, UUID askedBy, UUID accountId) {
        return !decider.equals(askedBy) && !decider.equals(accountId);
    }
}
