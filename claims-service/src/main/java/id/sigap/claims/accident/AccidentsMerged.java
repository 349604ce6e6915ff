package id.sigap.claims.accident;

import java.util.UUID;

/** Wants to know that two accidents became one: implement it as a CDI bean. Called in the transaction of the merge; what it throws undoes the merge. */
public interface AccidentsMerged {

    /**
     * @param duplicateId ended
     * @param goesOnId    has the reports and claims of both
     * @param officer     who found that they are the same
     */
    void merged(UUID duplicateId, UUID goesOnId, UUID officer);
}
