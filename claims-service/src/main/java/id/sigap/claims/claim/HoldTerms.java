package id.sigap.claims.claim;

import java.util.UUID;

/**
 * What the ledger is asked to hold.
 *
 * @param share  of the balance, such as 0.3; null for all of it
 * @param legacy common to the heirs of one deceased; null where the member claims
 * @param part   of an heir, {@code numerator/denominator}; null without {@code legacy}
 */
public record HoldTerms(String share, UUID legacy, String part) {

    public static final HoldTerms ALL = new HoldTerms(null, null, null);

    public HoldTerms {
        if ((legacy == null) != (part == null) || share != null && legacy != null) {
            throw new IllegalArgumentException("an heir's part comes with the legacy, and not with a share");
        }
    }
}
