package id.sigap.biometric.likeness;

import id.sigap.biometric.vault.PictureAnswer;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One face under several numbers: officers look whose it is. */
@Path("/biometric/v1/likeness-cases")
@RolesAllowed("OFFICER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "likeness cases", description = "Two persons whose enrolled faces are alike")
public class LikenessResource {

    private final CompareCase compareCase;
    private final Caller caller;

    LikenessResource(CompareCase compareCase, Caller caller) {
        this.compareCase = compareCase;
        this.caller = caller;
    }

    /** What the officer sees in the two pictures. */
    public enum Judgement {
        SAME_PERSON, DIFFERENT_PEOPLE
    }

    @Schema(name = "LikenessDecision")
    public record Decision(@NotNull @Schema(examples = "DIFFERENT_PEOPLE") Judgement decision) {
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Cases that wait for an officer, oldest first")
    public Page<LikenessCaseLine> list(@QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return compareCase.list(Cursor.read(cursor, UUID::fromString), limit);
    }

    @GET
    @Path("/{caseId}")
    @RunOnVirtualThread
    @Operation(summary = "One case", description = "Neither names nor numbers: pictures are to be compared. Whose they are is for who follows up a case that was decided.")
    @Refuses("own-review")
    public LikenessCaseView view(@PathParam("caseId") UUID caseId) {
        return compareCase.view(caller.accountId(), caseId);
    }

    @POST
    @Path("/{caseId}/photographs")
    @RunOnVirtualThread
    @Transactional
    @Idempotent
    @Operation(summary = "Have the registry's photographs fetched", description = "Of those of whom no picture is kept any more; it takes seconds, or longer while the registry does not answer. The case shows it as COMING.")
    @APIResponse(responseCode = "202", description = "They are being fetched")
    @Refuses({"likeness-decided", "own-review"})
    public Response photographs(@PathParam("caseId") UUID caseId) {
        compareCase.bringPictures(caller.accountId(), caseId);
        return Response.accepted().build();
    }

    @GET
    @Path("/{caseId}/pictures/{side}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    @RunOnVirtualThread
    @Operation(summary = "One of the two pictures", description = "Side is `first` or `second`: a selfie that was matched with the person while one is kept, else the registry's photograph. That you looked is recorded, and its owner sees it.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such case, or no picture is kept: have the photographs fetched")
    @Refuses({"likeness-decided", "own-review"})
    public Response picture(@PathParam("caseId") UUID caseId, @PathParam("side") String side) {
        return PictureAnswer.of(compareCase.look(caller.accountId(), caseId, side(side)));
    }

    @POST
    @Path("/{caseId}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Transactional
    @Idempotent
    @Operation(summary = "Decide whether both pictures show the same person",
            description = "Both must have been opened by you before. Twins are different people. Different people stay so until one of them is enrolled anew.")
    @APIResponse(responseCode = "204", description = "Decided")
    @Refuses({"likeness-decided", "faces-not-seen", "own-review"})
    public Response decide(@PathParam("caseId") UUID caseId, @Valid @NotNull Decision decision) {
        compareCase.decide(caller.accountId(), caseId, decision.decision() == Judgement.SAME_PERSON);
        return Response.noContent().build();
    }

    private static CompareCase.Side side(String name) {
        return switch (name) {
            case "first" -> CompareCase.Side.FIRST;
            case "second" -> CompareCase.Side.SECOND;
            default -> throw new ProblemException(CommonProblem.NOT_FOUND);
        };
    }
}
