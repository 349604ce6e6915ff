package id.sigap.biometric.erasure;

import id.sigap.contracts.biometric.Purpose;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps something of a face, and so has to let go of it: implement it as an {@code @ApplicationScoped} bean. It runs in the transaction of
 * the erasure; what it needs locked it locks itself.
 */
public interface Erases {

    /**
     * The account was closed: nothing of it stays.
     *
     * @return how many rows went or were emptied
     */
    int closed(UUID accountId);

    /**
     * Consent was withdrawn for these purposes.
     *
     * @param left the purposes for which consent is still in force
     * @return how many rows went or were emptied
     */
    int withdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left);
}
