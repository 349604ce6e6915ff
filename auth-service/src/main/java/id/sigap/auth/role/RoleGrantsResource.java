package id.sigap.auth.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.account.RoleScope;
import id.sigap.auth.audit.Where;
import id.sigap.auth.role.RoleGrants.Actor;
import id.sigap.auth.role.RoleGrants.Grant;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives roles to accounts, with two pairs of eyes. */
@Path("/auth/v1/role-grants")
@RolesAllowed({"SUPERVISOR", "OPERATOR"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "roles")
public class RoleGrantsResource {

    private final RoleGrants grants;
    private final Caller caller;

    RoleGrantsResource(RoleGrants grants, Caller caller) {
        this.grants = grants;
        this.caller = caller;
    }

    @Schema(name = "RoleRequest")
    public record RoleRequest(@NotNull UUID accountId, @NotNull Role role,
            @Schema(description = "For an EMPLOYER, and for nobody else") Npp npp,
            @Schema(description = "For a HOSPITAL, and for nobody else") FacilityCode facility,
            @Pattern(regexp = "[A-Z0-9]{2,10}") @Schema(examples = "JKT01", description = "Branch office of an officer or supervisor") String branch) {

        RoleScope scope() {
            return new RoleScope(npp == null ? null : npp.value(), facility == null ? null : facility.value(), branch);
        }
    }

    public record DecisionRequest(@NotNull Boolean grant) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RoleGrant")
    public record GrantView(UUID grantId, UUID accountId, Role role, @Schema(examples = "NN000017") String npp, @Schema(examples = "RS3216001") String facility,
            @Schema(examples = "JKT01") String branch, @Schema(examples = "ASKED") String state,
            UUID askedBy, Instant askedAt) {
        static GrantView of(Grant grant) {
            return new GrantView(grant.id(), grant.accountId(), grant.role(), grant.scope().npp(), grant.scope().facility(), grant.scope().branch(),
                    grant.state().name(), grant.askedBy(), grant.askedAt());
        }
    }

    @POST
    @Operation(summary = "Ask for a role for an account", description = "Supervisors for EMPLOYER and OFFICER, operators for all but MEMBER. Somebody else decides. Nobody is both HOSPITAL and OFFICER or SUPERVISOR.")
    @APIResponse(responseCode = "201", description = "Asked for", content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "403", description = "Not yours to give")
    @Refuses({"forbidden", "role-grant-exists", "roles-exclude-each-other"})
    public Response ask(@NotNull @Valid RoleRequest request, @Context HttpServerRequest http) {
        if (request.role() == Role.EMPLOYER != (request.npp() != null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("npp");
        }
        if (request.role() == Role.HOSPITAL != (request.facility() != null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("facility");
        }
        Grant grant = grants.ask(actor(http), request.accountId(), request.role(), request.scope());
        return Response.status(Response.Status.CREATED).entity(GrantView.of(grant)).build();
    }

    @GET
    @Operation(summary = "What waits for a decision, the oldest first", description = "At most 100; one page.")
    public Page<GrantView> list() {
        return new Page<>(grants.asked().stream().map(GrantView::of).toList(), null);
    }

    @POST
    @Path("/{grantId}/decision")
    @Operation(summary = "Grant or refuse", description = "The account's tokens carry the role from their next refresh on.")
    @APIResponse(responseCode = "200", description = "Decided", content = @Content(schema = @Schema(implementation = GrantView.class)))
    @APIResponse(responseCode = "409", description = "Decided already")
    @Refuses({"maker-is-checker", "forbidden", "conflict", "roles-exclude-each-other"})
    public GrantView decide(@PathParam("grantId") UUID grantId, @NotNull @Valid DecisionRequest request, @Context HttpServerRequest http) {
        return GrantView.of(grants.decide(actor(http), grantId, request.grant()));
    }

    @POST
    @Path("/{grantId}/end")
    @Operation(summary = "Take a role back", description = "One is enough for that. All sessions of the account end.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "409", description = "Not granted, or ended already")
    @Refuses("conflict")
    public void end(@PathParam("grantId") UUID grantId, @Context HttpServerRequest http) {
        grants.end(actor(http), grantId);
    }

    private Actor actor(HttpServerRequest http) {
        return new Actor(caller.accountId(), caller.roles(), Where.of(http));
    }
}
