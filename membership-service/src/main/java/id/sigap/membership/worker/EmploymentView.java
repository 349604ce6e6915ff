package id.sigap.membership.worker;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employment after a report. Without the name: answers to reports are kept for a while, outside of the person's seal.
 *
 * @param monthlyWage of the present month, whole rupiah
 * @param end         null while the employment goes on
 */
@Schema(name = "Employment")
public record EmploymentView(UUID membershipId, MembershipState.Status status, LocalDate startedOn,
        @Schema(examples = "6500000") Long monthlyWage, EmploymentEnd end) {

    static EmploymentView of(WorkerView worker) {
        return new EmploymentView(worker.membershipId(), worker.status(), worker.startedOn(), worker.monthlyWage(), worker.end());
    }
}
