package id.sigap.biometric.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The enrolled face, as its owner may know of it. The face itself is never shown.
 *
 * @param enrolledAt        when the first picture was taken; missing where none is enrolled
 * @param renewedAt         when it was renewed last
 * @param enrolAgainAdvised whether it is so old that a new one is advisable
 */
@Schema(name = "EnrolledFace")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaceView(boolean enrolled, Instant enrolledAt, Instant renewedAt, boolean enrolAgainAdvised) {
}
