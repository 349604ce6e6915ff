package id.sigap.claims.correspondence;

import id.sigap.claims.letter.LetterItem;
import id.sigap.claims.letter.Letters;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The decision letters of a claim. */
@Path("/claims/v1/claims/{claimId}/letters")
@RolesAllowed({"MEMBER", "OFFICER", "SUPERVISOR"})
@RunOnVirtualThread
@Tag(name = "Letters")
@Refuses("not-bound-yet")
public class LettersResource {

    private static final String PDF = "application/pdf";

    private final Letters letters;
    private final LetterReaders readers;

    LettersResource(Letters letters, LetterReaders readers) {
        this.letters = letters;
        this.readers = readers;
    }

    @GET
    @Transactional
    @Operation(summary = "The letters of a claim, oldest first", description = "A letter is there seconds after its decision. Officers see those of claims that officers have to do with.")
    public Page<LetterView> list(UUID claimId, @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MOST) int limit,
            @HeaderParam("Accept-Language") String language) {
        readers.require(claimId, "letters");
        Locale locale = Languages.of(language);
        Page<LetterItem> page = Page.of(letters.of(claimId, Cursor.read(cursor, UUID::fromString).orElse(null), limit), limit, letter -> letter.id().toString());
        List<LetterView> views = page.items().stream().map(letter -> LetterView.of(letter, locale)).toList();
        return new Page<>(views, page.next());
    }

    @GET
    @Path("/{number}")
    @Produces(PDF)
    @Transactional
    @Operation(summary = "A letter as PDF", description = "In Indonesian, with an English part. Always the same bytes.")
    @APIResponse(responseCode = "200", description = "The letter", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(UUID claimId, String number) {
        readers.require(claimId, "letter");
        byte[] pdf = letters.pdf(claimId, number).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        // the number has the form of one, or no letter was found: it is safe in a header
        return Response.ok(pdf, PDF).header("Content-Disposition", "attachment; filename=\"surat-" + number + ".pdf\"").header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox").build();
    }
}
