package id.sigap.auth.session;

import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an account is signed in, and how to end that. */
@Path("/auth/v1/sessions")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sign-in")
public class SessionsResource {

    private final ListSessions list;
    private final EndSession end;
    private final Caller caller;

    SessionsResource(ListSessions list, EndSession end, Caller caller) {
        this.list = list;
        this.end = end;
        this.caller = caller;
    }

    @Schema(name = "Session")
    public record SessionView(UUID sessionId, @Schema(examples = "Pixel 8") String device, Instant signedInAt, Instant lastUsedAt,
            Instant expiresAt, @Schema(description = "The one that this request is made in") boolean current) {
    }

    @GET
    @Operation(summary = "Own sessions, the one used last first", description = "At most 20; one page.")
    public Page<SessionView> list() {
        return new Page<>(list.of(caller.accountId(), caller.sessionId()), null);
    }

    @POST
    @Path("/current/revocation")
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out; the tokens of this session are refused from now on")
    public void signOut() {
        end.end(caller.accountId(), caller.sessionId(), EndReason.SIGNED_OUT);
    }

    @DELETE
    @Path("/{sessionId}")
    @Operation(summary = "End another session, on a lost phone for example")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", description = "None of yours, or over already")
    public void end(@PathParam("sessionId") UUID sessionId) {
        end.end(caller.accountId(), sessionId, EndReason.ENDED_BY_OWNER);
    }
}
