package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathGround;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer sends about the case of a death; always with the reason. */
sealed interface FamilyRequest {

    int LONGEST_WHY = 1000;

    @Schema(name = "FamilyProposal", description = "Either a declaration as it is, or the facts corrected")
    record Proposal(@Schema(description = "Number of the declaration that is taken as it is", examples = "1") @Min(1) Integer declarationNo,
            @Valid DeathRequest.Facts corrected,
            @Schema(description = "With corrected facts: number of the declaration whose reporter paid for the funeral", examples = "1") @Min(1) Integer funeralPaidBy,
            @NotBlank @Size(max = LONGEST_WHY) @Schema(examples = "KK and birth certificates agree.") String why) implements FamilyRequest {
        @Override
        public String toString() {
            return "Proposal[***]";
        }
    }

    @Schema(name = "FamilyConfirmation")
    record Confirmation(@NotBlank @Size(max = LONGEST_WHY) @Schema(examples = "Papers seen.") String why) implements FamilyRequest {
        @Override
        public String toString() {
            return "Confirmation[***]";
        }
    }

    @Schema(name = "DeathRefusal")
    record Refusal(@NotNull @Schema(examples = "CERTIFICATE_NOT_CONFIRMED") DeathGround ground,
            @NotBlank @Size(max = LONGEST_WHY) @Schema(examples = "The registry has no such number.") String why) implements FamilyRequest {
        @Override
        public String toString() {
            return "Refusal[" + ground + "]";
        }
    }
}
