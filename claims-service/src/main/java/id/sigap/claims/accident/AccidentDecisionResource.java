package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officers decide on accidents, never on the own one or one that they reported. */
@Path("/claims/v1/accident-reviews")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Accident reviews")
public class AccidentDecisionResource {

    private final ReviewAccident review;
    private final AccidentDesk desk;
    private final MatchReport match;
    private final MergeAccidents merge;
    private final SplitReport split;
    private final FollowUp followUp;
    private final AccidentViews views;
    private final AccidentParties parties;
    private final Caller caller;

    AccidentDecisionResource(ReviewAccident review, AccidentDesk desk, MatchReport match, MergeAccidents merge, SplitReport split, FollowUp followUp,
            AccidentViews views, AccidentParties parties, Caller caller) {
        this.review = review;
        this.desk = desk;
        this.match = match;
        this.merge = merge;
        this.split = split;
        this.followUp = followUp;
        this.views = views;
        this.parties = parties;
        this.caller = caller;
    }

    @POST
    @Path("/{accidentId}/match")
    @Idempotent
    @Transactional
    @Operation(summary = "Say whom an unmatched report means", description = "Where that accident was told of already, the answer is that one: the two are merged.")
    @APIResponse(responseCode = "200", description = "Matched", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "worker-not-found", "accident-moved-on"})
    public Response match(UUID accidentId, @NotNull @Valid ActRequest.Match request, @HeaderParam("Accept-Language") String language) {
        return answer(match.match(accidentId, officer(), request.kpj(), request.note()), language);
    }

    @POST
    @Path("/{accidentId}/refusal")
    @Idempotent
    @Transactional
    @Operation(summary = "Refuse on a ground", description = "The worker and the employer read the ground; the note is for officers.")
    @APIResponse(responseCode = "200", description = "Refused", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "accident-moved-on"})
    public Response refuse(UUID accidentId, @NotNull @Valid ActRequest.Refusal request, @HeaderParam("Accept-Language") String language) {
        return answer(desk.act(accidentId, new AccidentCommand.Refuse(officer(), request.ground()), Remark.of(request.note())), language);
    }

    @POST
    @Path("/{accidentId}/closing")
    @Idempotent
    @Transactional
    @Operation(summary = "Close an accident whose stages are both there")
    @APIResponse(responseCode = "200", description = "Closed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "stage-two-missing", "accident-moved-on"})
    public Response close(UUID accidentId, @NotNull @Valid ActRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(desk.act(accidentId, new AccidentCommand.Close(officer()), Remark.of(request.note())), language);
    }

    @POST
    @Path("/{accidentId}/follow-ups")
    @Idempotent
    @Transactional
    @Operation(summary = "Add a note or further care, with its day", description = "Read by officers only.")
    @APIResponse(responseCode = "200", description = "Added", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "accident-moved-on"})
    public Response followUp(UUID accidentId, @NotNull @Valid ActRequest.FollowUp request, @HeaderParam("Accept-Language") String language) {
        return answer(followUp.note(review.read(accidentId, caller.accountId(), "accident-follow-up"), officer(), request), language);
    }

    @POST
    @Path("/{accidentId}/duplicate-of")
    @Idempotent
    @Transactional
    @Operation(summary = "Merge it into another that is the same", description = "Reports and claims go along; the answer is the accident that goes on.")
    @APIResponse(responseCode = "200", description = "Merged", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "another-workers-accident", "accident-moved-on"})
    public Response duplicateOf(UUID accidentId, @NotNull @Valid ActRequest.Other request, @HeaderParam("Accept-Language") String language) {
        return answer(merge.merge(accidentId, request.accidentId(), officer(), request.note()), language);
    }

    @POST
    @Path("/{accidentId}/distinct-from")
    @Idempotent
    @Transactional
    @Operation(summary = "Say that another one is not the same", description = "The two are not shown as alike again.")
    @APIResponse(responseCode = "200", description = "Kept apart", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "another-workers-accident", "accident-moved-on"})
    public Response distinctFrom(UUID accidentId, @NotNull @Valid ActRequest.Other request, @HeaderParam("Accept-Language") String language) {
        return answer(merge.keepApart(accidentId, request.accidentId(), officer(), request.note()), language);
    }

    @POST
    @Path("/{accidentId}/reports/{reportId}/separation")
    @Idempotent
    @Transactional
    @Operation(summary = "Take a report out that is about another accident", description = "It becomes an accident of its own, which is the answer.")
    @APIResponse(responseCode = "200", description = "Separated", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"own-accident", "accident-moved-on"})
    public Response separate(UUID accidentId, UUID reportId, @NotNull @Valid ActRequest.Note request, @HeaderParam("Accept-Language") String language) {
        return answer(split.split(accidentId, reportId, officer(), request.note()), language);
    }

    private Who officer() {
        return parties.who(Who.Actor.OFFICER);
    }

    private Response answer(AccidentFile file, String language) {
        return Response.ok(views.item(file, Languages.of(language))).build();
    }
}
