package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim to be filed. @param statement null where the reason asks for none */
@Schema(name = "ClaimRequest")
record ClaimRequest(@NotNull @Schema(examples = "JHT") Programme programme, @NotNull @Schema(examples = "RESIGNATION") ClaimReason reason,
        @NotNull @Valid AccountRequest bankAccount, @Valid Statement statement) {

    Statement stated() {
        return statement == null ? Statement.NOTHING : statement;
    }

    /** The name that the account must bear, where it is not the claimant's own: a child's. */
    String holder() {
        return reason == ClaimReason.SCHOLARSHIP && stated().study() != null && stated().study().toChild() ? stated().study().child() : null;
    }
}
