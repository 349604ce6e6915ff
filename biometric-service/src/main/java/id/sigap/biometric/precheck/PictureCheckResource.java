package id.sigap.biometric.precheck;

import id.sigap.biometric.arrival.SentPicture;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.security.Caller;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells whether a picture would do, before it is sent for good. */
@Path("/biometric/v1/picture-checks")
@RolesAllowed("MEMBER")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verifications")
public class PictureCheckResource {

    private static final String EXAMPLE = """
            {"usable":false,"reasons":[{"code":"TOO_DARK","problem":"The picture is too dark.","advice":"Find a brighter place."}],
            "figures":{"faces":1,"eyeDistancePixels":99.4,"outsidePercent":0,"brightness":29.5,"contrast":11.2,"sharpness":6.1,
            "turnedDegrees":-12,"noddingDegrees":4.5,"tiltedDegrees":11.7}}""";

    private final CheckPicture checkPicture;
    private final Caller caller;

    PictureCheckResource(CheckPicture checkPicture, Caller caller) {
        this.checkPicture = checkPicture;
        this.caller = caller;
    }

    // on a platform thread: the engine's native code would pin a virtual one
    @POST
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @Blocking
    @CheckUpload
    @Operation(summary = "Would this picture do?", description = "The same quality checks that a selfie passes, answered at once. Nothing is kept or compared, "
            + "and no attempt is spent. Selfies that wait to be checked come first: on 429 send the selfie itself, or try again later.")
    @APIResponse(responseCode = "200", description = "What was seen", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PictureCheckView.class), examples = @ExampleObject(name = "too dark", value = EXAMPLE)))
    @Refuses({"picture-too-large", "not-a-picture", "picture-damaged", "checks-busy", "too-many-checks"})
    public Response check(@HeaderParam("Accept-Language") @Parameter(hidden = true) String language,
            @RequestBody(content = {@Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))}) SentPicture picture) {
        PictureCheckView seen = PictureCheckView.of(checkPicture.check(caller.accountId(), SentPicture.bytesOf(picture)), Languages.of(language));
        return Response.ok(seen).header("Cache-Control", "no-store").build();
    }
}
