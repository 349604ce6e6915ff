package id.sigap.biometric.challenge;

import id.sigap.biometric.arrival.SentPicture;
import id.sigap.biometric.verification.PictureUpload;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Face challenges of members. */
@Path("/biometric/v1/challenges")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "challenges", description = "Turns of the head in a random order: they stop a flat photograph, not a video that is fed to the app")
public class ChallengeResource {

    private static final String PATH = "/biometric/v1/challenges/";
    private static final String OPEN_EXAMPLE = """
            {"challengeId":"0192a4c3-1f2e-7a11-8c01-3f5d2b7a9e44","operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","state":"OPEN","frames":5,
            "step":0,"turn":"STRAIGHT","nonce":"q7m1T0xkQ9mC3o2pWb8V1A","expiresAt":"2026-11-24T10:02:00Z","next":"SEND_STRAIGHT",
            "nextText":"Look straight into the camera, take the picture and send it.","reasons":[]}""";
    private static final String FAILED_EXAMPLE = """
            {"challengeId":"0192a4c3-1f2e-7a11-8c01-3f5d2b7a9e44","operationId":"0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f","state":"FAILED","frames":5,
            "expiresAt":"2026-11-24T10:02:00Z","next":"START_AGAIN_OR_ASK_OFFICER",
            "nextText":"Start a new challenge, or send a selfie for an officer to compare.",
            "reasons":[{"step":2,"code":"TURN_NOT_SEEN","problem":"The turn was not seen.",
            "advice":"Turn your head further, about half way to the shoulder."}]}""";

    private final OpenChallenge openChallenge;
    private final TakeFrame takeFrame;
    private final Challenges challenges;
    private final Caller caller;
    private final Clock clock;

    ChallengeResource(OpenChallenge openChallenge, TakeFrame takeFrame, Challenges challenges, Caller caller, Clock clock) {
        this.openChallenge = openChallenge;
        this.takeFrame = takeFrame;
        this.challenges = challenges;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(name = "ChallengeRequest")
    public record Request(@NotNull @Schema(description = "the binding's or the claim's id", examples = "0192a4c1-7a3e-7c11-9a52-5f0b8a1d2e3f")
            UUID operationId) {
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Transactional
    @Idempotent
    @Operation(summary = "Begin a face challenge", description = "For an operation that waits for a face. The server chooses the order of the turns"
            + " and tells them one by one. One that was begun and not finished is replaced.")
    @APIResponse(responseCode = "201", description = "Begun", headers = @Header(name = "Location", description = "where to look at it"),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChallengeView.class),
                    examples = @ExampleObject(name = "the first step", value = OPEN_EXAMPLE)))
    @Refuses({"not-found", "no-verification-open", "consent-required", "no-reference-picture", "challenge-running", "too-many-challenges", "face-cooling-down"})
    public Response open(@Valid @NotNull Request request, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        ChallengeView view = view(openChallenge.open(caller.accountId(), request.operationId()), language);
        return Response.created(URI.create(PATH + view.challengeId())).entity(view).build();
    }

    @GET
    @Path("/{id}")
    @RunOnVirtualThread
    @Operation(summary = "How a challenge stands", description = "Ask again about once a second while the state is JUDGING.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChallengeView.class),
            examples = @ExampleObject(name = "a turn was not seen", value = FAILED_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such challenge, or not yours")
    public ChallengeView challenge(@PathParam("id") UUID id, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return challenges.find(id).filter(found -> found.accountId().equals(caller.accountId())).map(found -> view(found, language))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{id}/frames")
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @RunOnVirtualThread
    @PictureUpload
    @Transactional
    @Idempotent
    @Operation(summary = "Send the frame of the step that is due", description = "The picture itself is the body, as with a selfie, and not mirrored."
            + " The answer tells the next step and its nonce; after the last frame the challenge is judged in the background.")
    @APIResponse(responseCode = "202", description = "Taken", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ChallengeView.class), examples = @ExampleObject(name = "the next step", value = OPEN_EXAMPLE)))
    @APIResponse(responseCode = "404", description = "No such challenge, or not yours")
    @APIResponse(responseCode = "413", description = "Too many bytes or pixels")
    @APIResponse(responseCode = "415", description = "Neither JPEG, PNG nor a still WebP")
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"challenge-over", "frame-not-due", "frame-seen-before", "picture-too-large", "not-a-picture", "picture-damaged", "queue-full"})
    public Response frame(@PathParam("id") UUID id,
            @NotNull @Min(0) @Max(7) @QueryParam("step") @Parameter(description = "that is due, from 0", example = "0") Integer step,
            @NotNull @Size(max = 64) @QueryParam("nonce") @Parameter(description = "of the last answer", example = "q7m1T0xkQ9mC3o2pWb8V1A") String nonce,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @RequestBody(content = {@Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))}) SentPicture picture) {
        Challenge after = takeFrame.take(caller.accountId(), id, step, nonce, SentPicture.bytesOf(picture));
        return Response.accepted(view(after, language)).location(URI.create(PATH + id)).build();
    }

    private ChallengeView view(Challenge challenge, String language) {
        return ChallengeView.of(challenge, clock.instant(), Languages.of(language));
    }
}
