package id.sigap.membership.home;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A membership on the home screen.
 *
 * @param employer its name; null outside segment PU
 */
@Schema(name = "CardLine")
public record CardLine(@Schema(examples = "24017365528") String kpj, @Schema(examples = "PT Maju Bersama Sejahtera") String employer,
        Segment segment, MembershipState.Status status, LocalDate joinedOn, @JsonIgnore @Schema(hidden = true) Instant changedAt) {
}
