package id.sigap.claims.accident;

import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
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

/** The worker or the employer brings an accident on its way: forms, the end of the care, notes, a changed outcome. */
@Path("/claims/v1/accidents")
@RolesAllowed({"MEMBER", "EMPLOYER"})
@RunOnVirtualThread
@Tag(name = "Accidents")
public class ProgressResource {

    private final OwnAccidents own;
    private final SendForm forms;
    private final FollowUp followUp;
    private final AccidentViews views;

    ProgressResource(OwnAccidents own, SendForm forms, FollowUp followUp, AccidentViews views) {
        this.own = own;
        this.forms = forms;
        this.followUp = followUp;
        this.views = views;
    }

    @POST
    @Path("/{accidentId}/stage-one")
    @Idempotent
    @Transactional
    @Operation(summary = "Send the form of stage I (KK1, PAK1)", description = "Again to correct it, until stage II has come.")
    @APIResponse(responseCode = "200", description = "Received", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"accident-moved-on", "accident-is-full"})
    public Response stageOne(UUID accidentId, @NotNull @Valid StageOneForm form, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = own.own(accidentId);
        return answer(forms.stageOne(file, own.who(file), form), language);
    }

    @POST
    @Path("/{accidentId}/care-end")
    @Idempotent
    @Transactional
    @Operation(summary = "Tell that the doctor has stated how the care ended", description = "From then on the clock of stage II runs, and reminds.")
    @APIResponse(responseCode = "200", description = "Noted", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"accident-moved-on", "accident-is-full"})
    public Response careEnd(UUID accidentId, @NotNull @Valid ActRequest.CareEnd request, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = own.own(accidentId);
        return answer(followUp.careEnded(file, own.who(file), request), language);
    }

    @POST
    @Path("/{accidentId}/stage-two")
    @Idempotent
    @Transactional
    @Operation(summary = "Send the form of stage II (KK2, PAK2) with what the doctor states (KK3, PAK3)", description = "Again to correct it, until it is closed.")
    @APIResponse(responseCode = "200", description = "Received", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"stage-one-missing", "accident-moved-on", "accident-is-full"})
    public Response stageTwo(UUID accidentId, @NotNull @Valid StageTwoForm form, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = own.own(accidentId);
        return answer(forms.stageTwo(file, own.who(file), form), language);
    }

    @POST
    @Path("/{accidentId}/follow-ups")
    @Idempotent
    @Transactional
    @Operation(summary = "Add a note or further care, with its day", description = "Also after it was closed. Worker, employer and officers read it.")
    @APIResponse(responseCode = "200", description = "Added", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"accident-moved-on", "accident-is-full"})
    public Response followUp(UUID accidentId, @NotNull @Valid ActRequest.FollowUp request, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = own.own(accidentId);
        return answer(followUp.note(file, own.who(file), request), language);
    }

    @POST
    @Path("/{accidentId}/outcome")
    @Idempotent
    @Transactional
    @Operation(summary = "Tell that the outcome has changed", description = "A closed accident is looked at again; the form of stage II can be corrected then.")
    @APIResponse(responseCode = "200", description = "Changed", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccidentItem.class)))
    @Refuses({"accident-moved-on", "accident-is-full"})
    public Response outcome(UUID accidentId, @NotNull @Valid ActRequest.OutcomeChange request, @HeaderParam("Accept-Language") String language) {
        AccidentFile file = own.own(accidentId);
        return answer(followUp.outcome(file, own.who(file), request), language);
    }

    private Response answer(AccidentFile file, String language) {
        return Response.ok(views.item(file, Languages.of(language))).build();
    }
}
