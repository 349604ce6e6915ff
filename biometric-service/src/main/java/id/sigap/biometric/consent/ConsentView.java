package id.sigap.biometric.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.biometric.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member agreed to, and may. */
@Schema(name = "Consents")
public record ConsentView(
        @Schema(description = "the version of the texts below; send it back with the consent", examples = ConsentText.VERSION) String version,
        @Schema(description = "what a withdrawal does, in the language of Accept-Language", examples = "The pictures … are deleted at once.") String withdrawal, List<OfPurpose> purposes) {

    public enum State {
        NOT_GIVEN, GIVEN,
        /** Given to a text that was replaced: a next selfie needs a new consent. */
        OUTDATED, WITHDRAWN
    }

    /** For one purpose. */
    @Schema(name = "Consent")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfPurpose(Purpose purpose, State state, @Schema(description = "what is agreed to, in the language of Accept-Language", examples = "I agree that my selfie is taken …") String text,
            @Schema(description = "the version that was agreed to last", examples = ConsentText.VERSION) String givenVersion, Instant givenAt, Instant withdrawnAt) {

        static OfPurpose of(Purpose purpose, Consents.Consent latest, Locale locale) {
            String text = ConsentText.of(purpose).in(locale);
            return latest == null ? new OfPurpose(purpose, State.NOT_GIVEN, text, null, null, null)
                    : new OfPurpose(purpose, state(latest), text, latest.version(), latest.givenAt(), latest.endedAt());
        }

        private static State state(Consents.Consent latest) {
            if (!latest.inForce()) {
                return State.WITHDRAWN;
            }
            return latest.version().equals(ConsentText.VERSION) ? State.GIVEN : State.OUTDATED;
        }
    }
}
