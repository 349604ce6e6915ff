package id.sigap.claims.hospital;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A hospital sees the numbers of the cases that it was told of, and nothing else of them. */
@Path("/claims/v1/hospital-cases")
@RolesAllowed("HOSPITAL")
@RunOnVirtualThread
@Tag(name = "Hospitals")
public class HospitalCasesResource {

    private final ToldHospitals told;
    private final Caller caller;

    HospitalCasesResource(ToldHospitals told, Caller caller) {
        this.told = told;
        this.caller = caller;
    }

    /** @param accidentId the number that the patient's app shows as well */
    @Schema(name = "HospitalCase")
    public record CaseView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID accidentId, Told.By toldBy, Instant toldAt) {
    }

    @GET
    @Operation(summary = "The cases that this hospital was told of, newest first", description = "By the worker, the employer or an officer. The numbers alone: whose they are, the patient says. Cursor pages: pass `next` of a page as `cursor`.")
    @Refuses("forbidden")
    public Page<CaseView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        FacilityCode facility = caller.facility().orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
        List<Told> rows = told.ofHospital(facility, Cursor.read(cursor, UUID::fromString).orElse(null), limit);
        Page<Told> page = Page.of(rows, limit, row -> row.id().toString());
        return new Page<>(page.items().stream().map(row -> new CaseView(row.accidentId(), row.by(), row.at())).toList(), page.next());
    }
}
