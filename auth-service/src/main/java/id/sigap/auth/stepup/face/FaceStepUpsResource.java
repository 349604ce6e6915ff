package id.sigap.auth.stepup.face;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.stepup.StepUpResource;
import id.sigap.auth.stepup.StepUpResource.StepUpToken;
import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.idempotency.Idempotent;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.security.stepup.StepUp;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Confirms one operation of a session with the face of the account's owner. Signing in never waits for one. */
@Path("/auth/v1/face-step-ups")
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "factors")
public class FaceStepUpsResource {

    private final OpenFaceStepUp open;
    private final FaceStepUps stepUps;
    private final TakeToken takeToken;
    private final Caller caller;
    private final Clock clock;

    FaceStepUpsResource(OpenFaceStepUp open, FaceStepUps stepUps, TakeToken takeToken, Caller caller, Clock clock) {
        this.open = open;
        this.stepUps = stepUps;
        this.takeToken = takeToken;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a face is asked for here. */
    public enum FacePurpose {
        LOGIN, DATA_UPDATE;

        Purpose ofContract() {
            return switch (this) {
                case LOGIN -> Purpose.LOGIN;
                case DATA_UPDATE -> Purpose.DATA_UPDATE;
            };
        }
    }

    @Schema(name = "FaceStepUpRequest")
    public record OpenRequest(
            @NotNull @Pattern(regexp = StepUpResource.OPERATION) @Schema(examples = "account.contact", description = "As step-up-required named it") String operation,
            @NotNull @Pattern(regexp = StepUpResource.DIGEST) @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", description = "As step-up-required named it") String digest,
            @NotNull @Schema(description = "DATA_UPDATE for account.contact, otherwise LOGIN") FacePurpose purpose) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FaceStepUp")
    public record FaceStepUpView(@Schema(description = "The operation to take the selfie for") UUID operationId, @Schema(examples = "account.contact") String operation,
            Purpose purpose, FaceStepUp.Status state,
            @Schema(description = "The last selfie's result; what was wrong with the picture, biometric-service tells") Outcome lastFace, Instant createdAt,
            @Schema(description = "Until when a face may come, or once it has, until when the token is given") Instant expiresAt) {

        static FaceStepUpView of(FaceStepUp stepUp, Instant now) {
            FaceStepUpState state = stepUp.state().at(now);
            Instant until = state instanceof FaceStepUpState.Proved(UUID verificationId, Instant provedUntil) ? provedUntil : stepUp.expiresAt();
            return new FaceStepUpView(stepUp.id(), stepUp.operation(), stepUp.purpose(), FaceStepUp.Status.of(state), stepUp.lastFace(), stepUp.createdAt(), until);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Operation(summary = "Confirm an operation by face", description = """
            Of an account that is a person's. Where it has a passkey or an authenticator app, a face confirms no more than that one of them is lost
            (`factor.reset`). Send the selfie to biometric-service for `operationId`, then take the token.""")
    @APIResponse(responseCode = "202", description = "Waits for a face; Location leads to its state", content = @Content(schema = @Schema(implementation = FaceStepUpView.class)))
    @APIResponse(responseCode = "429", description = "See Retry-After")
    @Refuses({"not-bound", "stronger-factor-required", "face-step-up-limit"})
    public Response open(@NotNull @Valid OpenRequest request) {
        FaceStepUp made = open.open(caller.accountId(), caller.sessionId(), request.operation(), request.digest(), request.purpose().ofContract());
        return Response.accepted(FaceStepUpView.of(made, clock.instant())).location(URI.create("/auth/v1/face-step-ups/" + made.id())).build();
    }

    @GET
    @Path("/{operationId}")
    @Transactional
    @Operation(summary = "How far a confirmation by face is")
    public FaceStepUpView find(@PathParam("operationId") UUID operationId) {
        return stepUps.find(caller.accountId(), operationId).map(found -> FaceStepUpView.of(found, clock.instant()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{operationId}/token")
    @Operation(summary = "Take the token, once a face matched", description = "Once, and in the session that asked.")
    @APIResponse(responseCode = "200", description = "Confirmed", content = @Content(schema = @Schema(implementation = StepUpToken.class)))
    @Refuses({"face-step-up-waiting", "face-step-up-over", "stronger-factor-required"})
    public Response token(@PathParam("operationId") UUID operationId) {
        String token = takeToken.take(caller.accountId(), caller.sessionId(), operationId);
        return Response.ok(new StepUpToken(token, StepUp.LIFE_SECONDS)).header("Cache-Control", "no-store").build();
    }
}
