package id.sigap.claims.filing;

import id.sigap.claims.casefile.AccountRequest;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.Kpj;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A JHT claim of a member who came to a branch, as an officer takes it in.
 *
 * @param legalName as on the identity card that was shown
 * @param birthDate likewise
 * @param statement null where the reason asks for none
 */
@Schema(name = "CounterClaimRequest")
record CounterClaimRequest(@NotNull @Schema(examples = "18012345678") Kpj kpj, @NotBlank @Size(max = 100) @Schema(examples = "SITI RAHMAWATI") String legalName,
        @NotNull @Schema(examples = "1994-05-17") LocalDate birthDate, @NotNull @Schema(examples = "LEAVING_INDONESIA") ClaimReason reason,
        @NotNull @Valid AccountRequest bankAccount, @Valid Statement statement, @NotNull @Valid Consent consent) {

    /** The form by which the member asked for it. @param note for officers; kept sealed */
    @Schema(name = "CounterConsent")
    record Consent(@NotBlank @Pattern(regexp = "[A-Za-z0-9./-]{1,40}") @Schema(description = "Number of the signed form", examples = "JKT01/2026/0117") String form,
            @NotNull @Schema(examples = "2026-11-30") LocalDate signedOn, @Size(max = 500) @Schema(examples = "Has no telephone at hand; originals seen.") String note) {

        /** As the timeline keeps it. */
        String written() {
            return form + ", " + signedOn + (note == null || note.isBlank() ? "" : ": " + note);
        }

        @Override
        public String toString() {
            return "Consent[***]";
        }
    }

    Statement stated() {
        return statement == null ? Statement.NOTHING : statement;
    }

    @Override
    public String toString() {
        return "CounterClaimRequest[" + reason + "]";
    }
}
