package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.statement.Statement;
import id.sigap.claims.statement.Study;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is claimed after a death.
 *
 * @param wardId the minor of the family for whom a guardian claims; null for the own share
 * @param study  of a scholarship; null otherwise
 */
@Schema(name = "HeirsClaimRequest")
record HeirsClaimRequest(@NotNull @Schema(examples = "JKM") Programme programme, @NotNull @Schema(examples = "DEATH") ClaimReason reason, UUID wardId,
        @NotNull @Valid AccountRequest bankAccount, @Valid Study study) {

    Statement statement(UUID deathCaseId) {
        return new Statement(null, null, null, null, null, deathCaseId, wardId, null, null, null, study, null, null);
    }

    /** The name that the account must bear, where it is not the claimant's own: a child's. */
    String holder() {
        return reason == ClaimReason.SCHOLARSHIP && study != null && study.toChild() ? study.child() : null;
    }
}
