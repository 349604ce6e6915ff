package id.sigap.claims.booking;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.interview.Slots;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Clocks;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.DayParameter;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Officers offer times for interviews, and see their day. */
@Path("/claims/v1/interviews/slots")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Interviews")
public class SlotsResource {

    /** How far back and ahead a day may lie: far enough for anybody, and never beyond what a calendar holds. */
    private static final int YEARS = 10;

    private final PublishSlots publish;
    private final HoldInterview hold;
    private final Slots slots;
    private final LegalDays days;
    private final ReadsByOfficers reads;
    private final Caller caller;

    SlotsResource(PublishSlots publish, HoldInterview hold, Slots slots, LegalDays days, ReadsByOfficers reads, Caller caller) {
        this.publish = publish;
        this.hold = hold;
        this.slots = slots;
        this.days = days;
        this.reads = reads;
        this.caller = caller;
    }

    /** @param items by time; a day has a bounded number of them */
    @Schema(name = "OfficerDay")
    public record Day(@Schema(description = "Legal day, Asia/Jakarta", examples = "2026-12-01") LocalDate day, List<OfficerSlotView> items) {
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(summary = "Offer times for interviews", description = "All of them, or none: in the branch of the token, within working hours, none over another of the same officer.")
    @APIResponse(responseCode = "201", description = "Offered", content = @Content(mediaType = "application/json", schema = @Schema(implementation = OfferedView.class)))
    @Refuses({"slot-not-offered", "slots-overlap", "branch-required"})
    public Response offer(@NotNull @Valid PublishRequest request) {
        String branch = caller.branch().orElseThrow(() -> new ProblemException(ClaimsProblem.BRANCH_REQUIRED));
        List<OfficerSlotView> offered = publish.publish(caller.accountId(), branch, request.slots()).stream().map(slot -> OfficerSlotView.of(slot, null)).toList();
        return Response.status(Response.Status.CREATED).entity(new OfferedView(offered)).build();
    }

    @GET
    @Transactional
    @Operation(summary = "My day: the times that I offer, and whose they are", description = "Today where no day is given.")
    public Day day(@QueryParam("day") @Schema(examples = "2026-12-01") String day) {
        LocalDate asked = day == null ? days.today() : DayParameter.read("day", day);
        if (asked.isBefore(days.today().minusYears(YEARS)) || asked.isAfter(days.today().plusYears(YEARS))) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("day");
        }
        reads.record(caller.accountId(), null, "interviews-day");
        return new Day(asked, slots.ofOfficer(caller.accountId(), asked.atStartOfDay(Clocks.JAKARTA).toInstant(), asked.plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant()).stream()
                .map(OfficerSlotView::of).toList());
    }

    @DELETE
    @Path("/{slotId}")
    @Transactional
    @Operation(summary = "Take a time back", description = "Who had booked it may book another; it does not count as a move.")
    @APIResponse(responseCode = "204", description = "Taken back")
    @Refuses({"interview-moved-on", "interview-change-too-late"})
    public void withdraw(UUID slotId) {
        hold.withdraw(slotId, caller.accountId());
    }
}
