package id.sigap.claims.heir;

import java.util.UUID;

/** Knows the claims that follow a death. */
public interface SharesPaid {

    /** Whether somebody was paid a share already, so that the whole can no longer be divided anew. */
    boolean any(UUID deathCaseId);
}
