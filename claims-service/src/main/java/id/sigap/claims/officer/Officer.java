package id.sigap.claims.officer;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.security.Caller;
import java.util.UUID;

/**
 * Who acts, as the token says.
 *
 * @param branch {@link #HEAD_OFFICE} for who is bound to no branch
 */
public record Officer(UUID accountId, boolean supervisor, String branch) {

    /** The code of the head office; claims of no known branch wait there. */
    public static final String HEAD_OFFICE = "0000";

    public static Officer of(Caller caller) {
        return new Officer(caller.accountId(), caller.roles().contains(Role.SUPERVISOR), caller.branch().orElse(HEAD_OFFICE));
    }

    public boolean ofHeadOffice() {
        return HEAD_OFFICE.equals(branch);
    }

    /** Whether work or officers of that branch are this one's to see. */
    boolean sees(String other) {
        return ofHeadOffice() || branch.equals(other);
    }
}
