package id.sigap.membership.review;

import id.sigap.contracts.membership.IdentityReviewHappened.Outcome;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was noted about persons' data, for officers: one face under two numbers, data that two sources state differently, a second claimant. */
@Path("/membership/v1/identity-reviews")
@RolesAllowed("OFFICER")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
@Tag(name = "identity reviews", description = "Officers look into persons' data that are in doubt")
public class IdentityReviewResource {

    private static final int LONGEST_NOTE = 500;

    private final ResolveReview resolve;
    private final Caller caller;

    IdentityReviewResource(ResolveReview resolve, Caller caller) {
        this.resolve = resolve;
        this.caller = caller;
    }

    @Schema(name = "IdentityResolution")
    record Resolution(@NotNull @Schema(examples = "SAME_PERSON") Outcome outcome,
            @Size(max = LONGEST_NOTE) @Schema(examples = "The old and the new passport lie before me.") String note) {
        @Override
        public String toString() {
            return "Resolution[" + outcome + "]";
        }
    }

    @GET
    @Operation(summary = "Reviews that are open, oldest first")
    public Page<IdentityReviewLine> list(@QueryParam("kind") ReviewKind kind, @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return resolve.list(Optional.ofNullable(kind), Cursor.read(cursor, UUID::fromString), limit);
    }

    @GET
    @Path("/{reviewId}")
    @Operation(summary = "One review with the data to compare", description = "That you looked is recorded.")
    @Refuses({"not-found", "own-identity-review"})
    public IdentityReviewView look(@PathParam("reviewId") UUID reviewId) {
        return resolve.look(caller.accountId(), reviewId);
    }

    @POST
    @Path("/{reviewId}/resolution")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Close a review", description = "After you have opened it. `SAME_PERSON` and `DIFFERENT_PEOPLE` close one face under two numbers, at both persons at once;"
            + " persons who are one are linked, and nothing is merged or stopped by it. Anything else is closed with `SETTLED`.")
    @APIResponse(responseCode = "204", description = "Closed")
    @Refuses({"not-found", "own-identity-review", "identity-review-closed", "identity-review-not-opened", "identity-outcome-unfit"})
    public Response resolve(@PathParam("reviewId") UUID reviewId, @Valid @NotNull Resolution resolution) {
        resolve.resolve(caller.accountId(), reviewId, resolution.outcome(), resolution.note());
        return Response.noContent().build();
    }
}
