package id.sigap.biometric.review;

import id.sigap.biometric.vault.PictureAnswer;
import id.sigap.biometric.vault.PictureKind;
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

/** Comparison by hand. */
@Path("/biometric/v1/reviews")
@RolesAllowed("OFFICER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews", description = "Officers compare what the machine could not")
public class ReviewResource {

    private final Reviews reviews;
    private final Caller caller;

    ReviewResource(Reviews reviews, Caller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    /** What the officer sees in the two pictures. */
    public enum Judgement {
        SAME_PERSON, NOT_SAME_PERSON
    }

    @Schema(name = "ReviewDecision")
    public record Decision(@NotNull @Schema(examples = "SAME_PERSON") Judgement decision) {
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Selfies that wait for you, oldest first", description = "What you have judged already is left out. Where two officers have to agree,"
            + " each judges without knowing what the other said; a third one decides where they differ.")
    public Page<ReviewView> list(@QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit) {
        return reviews.list(caller.accountId(), Cursor.read(cursor, UUID::fromString), limit);
    }

    @GET
    @Path("/{verificationId}/pictures/{kind}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    @RunOnVirtualThread
    @Operation(summary = "One of the pictures", description = "Kind is `selfie`, `reference` or `document`. That you looked is recorded.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such review, or that picture is not there, or not yet")
    public Response picture(@PathParam("verificationId") UUID verificationId, @PathParam("kind") String kind) {
        return PictureAnswer.of(reviews.look(caller.accountId(), verificationId, kind(kind)));
    }

    @POST
    @Path("/{verificationId}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Transactional
    @Idempotent
    @Operation(summary = "Decide whether both pictures show the same person", description = "Both must have been opened by you before: the selfie and the photograph, or the"
            + " document where `byDocument` says that the selfie is compared with that. Where the policy asks for two officers, yours counts as soon as another one agrees.")
    @APIResponse(responseCode = "204", description = "Taken down; decided where no other officer is needed")
    @Refuses({"not-for-review", "pictures-not-seen", "own-review", "already-judged"})
    public Response decide(@PathParam("verificationId") UUID verificationId, @Valid @NotNull Decision decision) {
        reviews.decide(caller.accountId(), verificationId, decision.decision() == Judgement.SAME_PERSON);
        return Response.noContent().build();
    }

    private static PictureKind kind(String name) {
        return switch (name) {
            case "selfie" -> PictureKind.SELFIE;
            case "reference" -> PictureKind.REFERENCE;
            case "document" -> PictureKind.DOCUMENT;
            default -> throw new ProblemException(CommonProblem.NOT_FOUND);
        };
    }
}
