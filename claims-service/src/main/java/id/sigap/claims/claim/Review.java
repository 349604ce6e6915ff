package id.sigap.claims.claim;

import java.util.UUID;

/** The two officers of a claim above the limit, by account. They are never the same. */
public record Review(UUID recommendedBy, UUID approvedBy) {

    public static final Review NONE = new Review(null, null);

    public Review {
        if (approvedBy != null && (recommendedBy == null || approvedBy.equals(recommendedBy))) {
            throw new IllegalArgumentException("a claim is approved by another officer than the one who recommended it");
        }
    }
}
