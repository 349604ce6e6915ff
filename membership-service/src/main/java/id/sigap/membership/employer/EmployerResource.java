package id.sigap.membership.employer;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.membership.http.Conditions;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An employer's own record. */
@Path("/membership/v1/employers/{npp}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("EMPLOYER")
@RunOnVirtualThread
@Tag(name = "employers")
public class EmployerResource {

    private final OwnEmployer own;
    private final Employers employers;
    private final KeepEmployer keepEmployer;

    EmployerResource(OwnEmployer own, Employers employers, KeepEmployer keepEmployer) {
        this.own = own;
        this.employers = employers;
        this.keepEmployer = keepEmployer;
    }

    @GET
    @Transactional
    @Operation(summary = "The employer's own record")
    @APIResponse(responseCode = "200", description = "The record, with its ETag",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    @APIResponse(responseCode = "404", description = "Not the caller's NPP, or not registered yet")
    public Response get(@PathParam("npp") String path) {
        Employer employer = employers.byNpp(own.npp(path)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("npp"));
        return answer(Response.ok(), employer);
    }

    @PUT
    @Operation(summary = "Make or change the employer's own record",
            description = "If-None-Match: * makes it only; If-Match with the ETag changes it only if nobody else did meanwhile.")
    @APIResponse(responseCode = "201", description = "Made", content = @Content(schema = @Schema(implementation = EmployerView.class)))
    @APIResponse(responseCode = "200", description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = EmployerView.class)))
    @APIResponse(responseCode = "412", description = "The condition does not hold")
    @Refuses("employer-changed")
    public Response put(@PathParam("npp") String path, @Valid @NotNull EmployerDetails details,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch) {
        Npp npp = own.npp(path);
        KeepEmployer.Kept kept = keepEmployer.keep(npp, details, new Conditions(ifMatch, ifNoneMatch));
        return answer(Response.status(kept.isNew() ? Response.Status.CREATED : Response.Status.OK), kept.employer());
    }

    private static Response answer(Response.ResponseBuilder response, Employer employer) {
        return response.tag(new EntityTag(employer.etag())).entity(EmployerView.of(employer)).build();
    }
}
