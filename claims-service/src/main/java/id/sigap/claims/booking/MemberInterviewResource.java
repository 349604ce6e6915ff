package id.sigap.claims.booking;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.interview.InterviewLimits;
import id.sigap.claims.interview.SlotSearch;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Slot;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A member's interview about a claim that officers look at. */
@Path("/claims/v1/claims/{claimId}/interview")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "Interviews")
@Refuses("not-bound-yet")
public class MemberInterviewResource {

    private final OwnClaims own;
    private final BookInterview booking;
    private final FreeSlots free;
    private final RequiredInterview required;
    private final InterviewLimits limits;

    MemberInterviewResource(OwnClaims own, BookInterview booking, FreeSlots free, RequiredInterview required, InterviewLimits limits) {
        this.own = own;
        this.booking = booking;
        this.free = free;
        this.required = required;
        this.limits = limits;
    }

    @GET
    @Transactional
    @Operation(summary = "The interview about my claim", description = "`UNBOOKED` also where none was ever booked.")
    public InterviewView one(UUID claimId, @HeaderParam("Accept-Language") String language) {
        Claim claim = claim(claimId);
        return view(claim, booking.of(claim), language);
    }

    @GET
    @Path("/slots")
    @Transactional
    @Operation(summary = "Free times of the next days, earliest first", description = "Cursor pages: pass `next` of a page as `cursor`.")
    @Refuses("interview-not-needed")
    public Page<SlotView> slots(UUID claimId, @QueryParam("branch") @Pattern(regexp = "[A-Z0-9-]{1,16}") @Schema(examples = "KCP-011") String branch,
            @QueryParam("medium") Medium medium, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        Claim claim = claim(claimId);
        BookInterview.requireReview(claim);
        List<Slot> rows = free.of(claim, Cursor.read(cursor, SlotSearch.Place::read).orElse(null), branch, medium, limit);
        Page<Slot> page = Page.of(rows, limit, slot -> SlotSearch.Place.write(slot.startsAt(), slot.id()));
        return new Page<>(page.items().stream().map(SlotView::of).toList(), page.next());
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Book a time", description = "Where somebody was faster, `freeSlots` of the problem has the next free times.")
    @APIResponse(responseCode = "201", description = "Booked", content = @Content(mediaType = "application/json", schema = @Schema(implementation = InterviewView.class)))
    @Refuses({"interview-not-needed", "slot-taken", "slot-too-soon", "interview-moved-on", "own-claim", "interviewer-recommended", "interviewer-barred"})
    public Response book(UUID claimId, @NotNull @Valid BookingRequest request, @HeaderParam("Accept-Language") String language) {
        Claim claim = claim(claimId);
        return Response.status(Response.Status.CREATED).entity(view(claim, booking.book(claim, request.slotId()), language)).build();
    }

    @PUT
    @Transactional
    @Operation(summary = "Move the booking to another time", description = "A few times, and until some hours before it starts.")
    @Refuses({"interview-not-needed", "slot-taken", "slot-too-soon", "interview-moved-on", "interview-change-too-late", "interview-no-moves-left", "own-claim",
            "interviewer-recommended", "interviewer-barred"})
    public InterviewView move(UUID claimId, @NotNull @Valid BookingRequest request, @HeaderParam("Accept-Language") String language) {
        Claim claim = claim(claimId);
        return view(claim, booking.move(claim, request.slotId()), language);
    }

    @DELETE
    @Transactional
    @Operation(summary = "Cancel the booking", description = "Counts as a move. Where no move is left, a supervisor decides how to go on.")
    @Refuses({"interview-moved-on", "interview-change-too-late"})
    public InterviewView cancel(UUID claimId, @HeaderParam("Accept-Language") String language) {
        Claim claim = claim(claimId);
        return view(claim, booking.cancel(claim), language);
    }

    private Claim claim(UUID claimId) {
        return own.own(claimId).claim();
    }

    private InterviewView view(Claim claim, Interview interview, String language) {
        return InterviewView.of(interview, required.of(claim, claim.gross()), limits.limits(), Languages.of(language));
    }
}
