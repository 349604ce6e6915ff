package id.sigap.claims.claim;

import java.util.UUID;

/**
 * The officers who decided on a claim, by account. They are never the same.
 *
 * @param recommendedBy null before, and where one pair of eyes is enough
 */
public record Review(UUID recommendedBy, UUID approvedBy) {

    public static final Review NONE = new Review(null, null);

    public Review {
        if (approvedBy != null && approvedBy.equals(recommendedBy)) {
            throw new IllegalArgumentException("a claim is approved by another officer than the one who recommended it");
        }
    }
}
