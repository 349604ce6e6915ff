package id.sigap.claims.heir;

import id.sigap.claims.heir.kin.DeathFacts;
import java.time.Instant;
import java.util.UUID;

/** What one reporter declares. @param replaced whether the same reporter has declared anew since */
record Declaration(int no, UUID reporterPersonId, UUID reporterAccountId, DeathFacts facts, boolean replaced, Instant at) {

    @Override
    public String toString() {
        return "Declaration[" + no + "]";
    }
}
