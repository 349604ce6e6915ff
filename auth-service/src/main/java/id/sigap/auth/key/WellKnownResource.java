package id.sigap.auth.key;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What verifiers outside of the suite need. */
@Path("/.well-known")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class WellKnownResource {

    private static final String KEYS_EXAMPLE = """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"019324a1","use":"sig","alg":"ES256",
            "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}""";

    /** Well below the ten minutes that a key is known before it signs. */
    private static final String CACHE = "public, max-age=300";

    private final KeyTable table;
    private final Clock clock;

    WellKnownResource(KeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Schema(name = "JwkSet", description = "RFC 7517, section 5")
    public record JwkSet(@JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY, implementation = Object.class) String keys) {
    }

    @GET
    @Path("/jwks.json")
    @RunOnVirtualThread
    @Operation(summary = "Public keys of access tokens and ID tokens", description = "A key appears at least ten minutes before it signs.")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JwkSet.class), examples = @ExampleObject(name = "keys", value = KEYS_EXAMPLE)))
    public Response keys() {
        Instant now = clock.instant();
        String keys = table.all().stream().filter(row -> !row.key().isOver(now)).map(KeyTable.Kept::publicJwk)
                .collect(Collectors.joining(",", "[", "]"));
        return Response.ok(new JwkSet(keys)).header("Cache-Control", CACHE).build();
    }
}
