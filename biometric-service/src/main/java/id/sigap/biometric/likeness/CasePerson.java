package id.sigap.biometric.likeness;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the two persons of a case, as far as an officer needs to know who compares pictures.
 *
 * @param number     what the person is registered by
 * @param enrolledAt when the face was enrolled
 */
@Schema(name = "LikenessCasePerson")
public record CasePerson(Number number, Instant enrolledAt, PictureState picture) {

    @Schema(name = "LikenessCaseNumber")
    public enum Number {
        NIK, PASSPORT
    }
}
