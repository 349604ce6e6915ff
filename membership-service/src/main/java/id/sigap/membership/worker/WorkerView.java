package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker as its employer sees one: what the employer reported itself, nothing of what others know of the person.
 *
 * @param name        as the employer wrote it; null if the person was erased
 * @param monthlyWage of the present month, whole rupiah
 * @param end         null while the employment goes on
 */
@Schema(name = "Worker")
public record WorkerView(UUID membershipId, @Schema(examples = "24017365528") String kpj, @Schema(examples = "Siti Rahmawati") String name,
        MembershipState.Status status, LocalDate startedOn, @Schema(examples = "6500000") Long monthlyWage, EmploymentEnd end) {

    @Override
    public String toString() {
        return "Worker[" + membershipId + "]";
    }
}
