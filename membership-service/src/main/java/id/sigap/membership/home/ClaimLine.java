package id.sigap.membership.home;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open claim.
 *
 * @param gross as held by the ledger, whole rupiah; null before that
 * @param net   after tax; null before approval
 * @param href  where its timeline is
 */
@Schema(name = "ClaimLine")
public record ClaimLine(UUID claimId, Programme programme, ClaimReason reason, ClaimStatus status, ClaimStep nextStep, Long gross, Long net,
        @Schema(examples = "/claims/v1/claims/0193f1c2-8a4e-7cc1-9d5b-1f2e3d4c5b6a") String href, @JsonIgnore @Schema(hidden = true) Instant changedAt) {
}
