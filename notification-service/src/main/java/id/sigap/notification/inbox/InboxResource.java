package id.sigap.notification.inbox;

import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox of an account: a member's, an employer's, a hospital's. */
@Path("/notification/v1/inbox")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inbox")
public class InboxResource {

    private final ListInbox listInbox;
    private final MarkRead markRead;
    private final CallerLanguage language;
    private final Caller caller;

    InboxResource(ListInbox listInbox, MarkRead markRead, CallerLanguage language, Caller caller) {
        this.listInbox = listInbox;
        this.markRead = markRead;
        this.language = language;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The caller's messages, newest first", description = "In the language of `Accept-Language`, else the account's own.")
    @APIResponse(responseCode = "200", description = "A page", content = @Content(schema = @Schema(implementation = InboxView.class)))
    @APIResponse(responseCode = "400", description = "The cursor is none of ours, or the limit is not 1 to 100")
    public InboxView list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String acceptLanguage) {
        UUID account = caller.accountId();
        return listInbox.list(account, cursor, limit, language.of(account, acceptLanguage));
    }

    @POST
    @Path("/{id}/read")
    @Idempotent
    @Transactional
    @Operation(summary = "Mark a message as read", description = "A second time changes nothing.")
    @APIResponse(responseCode = "200", description = "Read", content = @Content(schema = @Schema(implementation = UnreadView.class)))
    @APIResponse(responseCode = "404", description = "No such message, or another's")
    public Response read(@PathParam("id") UUID id) {
        return Response.ok(new UnreadView(markRead.one(caller.accountId(), id).unread())).build();
    }

    @POST
    @Path("/read-all")
    @Idempotent
    @Transactional
    @Operation(summary = "Mark all messages as read", description = "With `upTo` (a `lastEventId`) those that came later stay unread.")
    @APIResponse(responseCode = "200", description = "Read", content = @Content(schema = @Schema(implementation = UnreadView.class)))
    public Response readAll(@QueryParam("upTo") @Min(0) Long upTo) {
        return Response.ok(new UnreadView(markRead.upTo(caller.accountId(), upTo == null ? Long.MAX_VALUE : upTo).unread())).build();
    }
}
