package id.sigap.platform.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A passport as a request names it. (No schema annotation on the type: it would put the schema into every service's description, used or
 * not.)
 */
public record PassportRequest(
        @Schema(description = "Up to 9 letters and digits, as in the machine-readable zone; spaces, dashes and small letters do not matter", examples = "Z1234567")
        @NotBlank @Size(max = 40) String number,
        @Schema(description = "The country that issued it, ISO 3166-1 alpha-3; Germany is DEU", examples = "IND") @NotBlank @Size(max = 40) String country) {
    @Override
    public String toString() {
        return "PassportRequest[***]";
    }
}
