package id.sigap.auth.stepup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.sigap.auth.factor.proof.OwnerProof;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An {@link OwnerProof}, or a code that was sent for this one operation and is a proof of nothing else. */
@Schema(name = "StepUpProof", description = "Exactly one of password, totp, passkey and code", examples = "{\"password\":\"tujuh gajah di Lampung\"}")
public record StepUpProof(
        @Size(max = 512) @Schema(examples = "tujuh gajah di Lampung") String password,
        @Pattern(regexp = "[0-9]{6}") @Schema(examples = "287082") String totp,
        @Valid OwnerProof.PasskeyAnswer passkey,
        @Valid CodeAnswer code) {

    /** A code from {@code POST /auth/v1/step-ups/code}. */
    @Schema(name = "StepUpCodeAnswer")
    public record CodeAnswer(@NotNull UUID codeId, @NotNull @Pattern(regexp = "[0-9]{6}") @Schema(examples = "493027") String digits) {
        @Override
        public String toString() {
            return "CodeAnswer[***]";
        }
    }

    @JsonIgnore
    boolean isCodeAlone() {
        return code != null && password == null && totp == null && passkey == null;
    }

    /** Null where there is a code besides. */
    @JsonIgnore
    OwnerProof ofOwner() {
        return code == null ? new OwnerProof(password, totp, passkey) : null;
    }

    @Override
    public String toString() {
        return "StepUpProof[***]";
    }
}
