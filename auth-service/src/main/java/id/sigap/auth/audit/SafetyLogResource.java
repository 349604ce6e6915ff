package id.sigap.auth.audit;

import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was decided about an account's safety. */
@Path("/auth/v1/safety-log")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "safety")
public class SafetyLogResource {

    private final SafetyLog log;
    private final Caller caller;

    SafetyLogResource(SafetyLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @Schema(name = "SafetyEntry")
    public record EntryView(What what, Instant at, @Schema(description = "The last time within the minute") Instant lastAt,
            @Schema(examples = "1", description = "How often within the minute") int times,
            @Schema(description = "From a device that this account signed in on before") boolean knownDevice) {
    }

    @GET
    @Operation(summary = "Own decisions on sign-in, factors and contacts, the newest first", description = "Kept for a year.")
    public Page<EntryView> own(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return page(caller.accountId(), cursor, limit);
    }

    @GET
    @Path("/{accountId}")
    @RolesAllowed("SUPERVISOR")
    @Operation(summary = "Decisions on any account, for an audit")
    public Page<EntryView> ofAccount(@PathParam("accountId") UUID accountId, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return page(accountId, cursor, limit);
    }

    private Page<EntryView> page(UUID accountId, String cursor, int limit) {
        Page<SafetyLog.Entry> page = Page.of(log.of(accountId, Cursor.read(cursor, UUID::fromString).orElse(null), limit + 1), limit, entry -> entry.id().toString());
        return new Page<>(page.items().stream()
                .map(entry -> new EntryView(entry.what(), entry.firstAt(), entry.lastAt(), entry.times(), entry.knownDevice())).toList(), page.next());
    }
}
