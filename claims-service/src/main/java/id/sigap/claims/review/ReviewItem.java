package id.sigap.claims.review;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim in the officers' queue; no personal data in it. */
@Schema(name = "ReviewItem")
record ReviewItem(UUID claimId, Programme programme, ClaimReason reason, @Schema(examples = "32500000") Rupiah gross, Instant filedAt,
        @Schema(description = "Whether an officer has recommended it") boolean recommended) {

    static ReviewItem of(CaseFile file) {
        return new ReviewItem(file.claim().id(), file.claim().programme(), file.claim().reason(), file.claim().gross(), file.claim().filedAt(),
                file.claim().review().recommendedBy() != null);
    }
}
