package id.sigap.membership.card;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of digital cards, for whoever checks them. */
@Path("/membership/v1/card-keys")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@RunOnVirtualThread
@Tag(name = "members")
public class CardKeysResource {

    private static final String KEYS_EXAMPLE = """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"019324a1","use":"sig","alg":"ES256",
            "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}""";

    private final CardKeys keys;

    CardKeysResource(CardKeys keys) {
        this.keys = keys;
    }

    /** A JWK set (RFC 7517). */
    @Schema(name = "JwkSet")
    public record JwkSet(List<Map<String, Object>> keys) {
    }

    @GET
    @Transactional
    @Operation(summary = "Public keys of digital cards (JWK set)", description = "May be kept for a day; a card with a key that is not in it: look again.")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JwkSet.class), examples = @ExampleObject(name = "keys", value = KEYS_EXAMPLE)))
    public Response keys() {
        return Response.ok(new JwkSet(keys.published())).header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400").build();
    }
}
