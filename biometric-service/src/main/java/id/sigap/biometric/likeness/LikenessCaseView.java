package id.sigap.biometric.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.biometric.LikenessState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two persons whose enrolled faces are alike.
 *
 * @param decidedAt missing while it is open
 */
@Schema(name = "LikenessCase")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LikenessCaseView(UUID caseId, LikenessState state, Instant raisedAt, Instant decidedAt, CasePerson first, CasePerson second) {
}
