package id.sigap.auth.closing;

import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.proof.CheckOwner;
import id.sigap.auth.factor.proof.OwnerProof;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of an account. */
@Path("/auth/v1/account-closing")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class ClosingResource {

    private final CloseAccount close;
    private final CheckOwner owner;
    private final Caller caller;

    ClosingResource(CloseAccount close, CheckOwner owner, Caller caller) {
        this.close = close;
        this.owner = owner;
        this.caller = caller;
    }

    @Schema(name = "ClosingRequest")
    public record ClosingRequest(@NotNull @Valid OwnerProof proof) {
    }

    @POST
    @Operation(summary = "Close this account and erase its data", description = """
            For good. Memberships, balances and claims are the person's and stay; the person may be bound to another account.""")
    @APIResponse(responseCode = "204", description = "Closed; every session is over")
    @APIResponse(responseCode = "409", description = "A binding is being decided, try again in a moment")
    @Refuses({"proof-wrong", "stronger-factor-required", "request-in-progress"})
    public void close(@NotNull @Valid ClosingRequest request, @Context HttpServerRequest http) {
        Where where = Where.of(http);
        owner.check(caller.accountId(), caller.sessionId(), request.proof(), where.address());
        close.close(caller.accountId(), where);
    }
}
