package id.sigap.auth.oauth;

import id.sigap.contracts.type.Npp;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers the systems of employers. */
@Path("/auth/v1/clients")
@RolesAllowed({"SUPERVISOR", "OPERATOR"})
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "oauth")
public class ClientsResource {

    private static final int MOST_LISTED = 100;

    private final ApiClients clients;
    private final EndClient endClient;
    private final Caller caller;

    ClientsResource(ApiClients clients, EndClient endClient, Caller caller) {
        this.clients = clients;
        this.endClient = endClient;
        this.caller = caller;
    }

    @Schema(name = "NewClient")
    public record ClientRequest(@NotBlank @Size(max = 100) @Schema(examples = "Payroll of PT Contoh") String name,
            @NotNull @Schema(examples = "AA000001") Npp npp, @NotEmpty Set<@NotNull Scope> scopes) {
    }

    @Schema(name = "ClientAdded")
    public record ClientAdded(UUID clientId, @Schema(examples = "Zm9yIG9uZSBzeXN0ZW0", description = "Told once") String clientSecret, Npp npp, Set<Scope> scopes) {
        @Override
        public String toString() {
            return "ClientAdded[" + clientId + "]";
        }
    }

    @Schema(name = "Client")
    public record ClientView(UUID clientId, @Schema(examples = "Payroll of PT Contoh") String name, Npp npp, Set<Scope> scopes, Instant madeAt, @Schema(description = "Missing while it lives") Instant endedAt) {
    }

    @POST
    @Transactional
    @Operation(summary = "Register a system of an employer's", description = "Its tokens act as EMPLOYER for this NPP and for no other.")
    @APIResponse(responseCode = "201", description = "Registered", content = @Content(schema = @Schema(implementation = ClientAdded.class)))
    public Response add(@NotNull @Valid ClientRequest request) {
        ApiClients.Added added = clients.add(request.name(), request.npp(), request.scopes(), caller.accountId());
        return Response.status(Response.Status.CREATED).header("Cache-Control", "no-store")
                .entity(new ClientAdded(added.client().id(), added.secret(), added.client().npp(), added.client().scopes())).build();
    }

    @GET
    @Operation(summary = "An employer's systems, the latest first", description = "At most 100; one page.")
    public Page<ClientView> list(@NotNull @QueryParam("npp") Npp npp) {
        return new Page<>(clients.of(npp, MOST_LISTED).stream()
                .map(client -> new ClientView(client.id(), client.name(), client.npp(), client.scopes(), client.madeAt(), client.endedAt())).toList(), null);
    }

    @DELETE
    @Path("/{clientId}")
    @Operation(summary = "End a system's access")
    @APIResponse(responseCode = "204", description = "Ended, with the tokens that it has")
    @APIResponse(responseCode = "404", description = "No such client, or ended before")
    @Refuses("not-found")
    public void end(@PathParam("clientId") UUID clientId) {
        endClient.end(clientId, caller.accountId());
    }
}
