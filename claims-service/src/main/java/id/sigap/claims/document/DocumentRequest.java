package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that a client is about to upload. */
@Schema(name = "DocumentRequest")
public record DocumentRequest(@NotNull DocumentKind kind,
        @NotNull @Positive @Schema(description = "Bytes that will be sent", examples = "482113") Long size,
        @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the content, hexadecimal; what arrives is compared with it",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String sha256,
        @Size(min = 1, max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") @Schema(description = "What people call it", examples = "paklaring.pdf") String fileName) {

    @Override
    public String toString() {
        return "DocumentRequest[" + kind + ", " + size + "]";
    }
}
