package id.sigap.claims.harm;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two claims for one harm. */
@Schema(name = "DoubledClaim")
record DoubledClaimView(@Schema(description = "The one that is kept back", examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID claimId, ClaimStatus status,
        @Schema(description = "The one that stands against it", examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a12") UUID of, ClaimStatus ofStatus, ClaimReason reason,
        Instant foundAt, @Schema(description = "Null while it is not settled") DoubleFinding finding) {

    static DoubledClaimView of(DoubleCases.Case pair) {
        return new DoubledClaimView(pair.claimId(), pair.status(), pair.ofClaim(), pair.ofStatus(), pair.reason(), pair.foundAt(), pair.finding());
    }
}
