package id.sigap.claims.filing;

import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim that is only asked about. @param statement null where the reason asks for none */
@Schema(name = "EligibilityQuestion")
record QuestionRequest(@NotNull @Schema(examples = "JHT") Programme programme, @NotNull @Schema(examples = "RESIGNATION") ClaimReason reason,
        @Valid Statement statement) {

    Statement stated() {
        return statement == null ? Statement.NOTHING : statement;
    }
}
