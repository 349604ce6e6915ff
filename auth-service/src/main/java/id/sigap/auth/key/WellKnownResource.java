package id.sigap.auth.key;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.sigap.platform.PlatformConfig;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What verifiers outside of the suite need. */
@Path("/.well-known")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class WellKnownResource {

    /** Well below the ten minutes that a key is known before it signs. */
    private static final String CACHE = "public, max-age=300";

    private final KeyTable table;
    private final PlatformConfig platform;
    private final Clock clock;

    WellKnownResource(KeyTable table, PlatformConfig platform, Clock clock) {
        this.table = table;
        this.platform = platform;
        this.clock = clock;
    }

    @Schema(name = "JwkSet", description = "RFC 7517, section 5")
    public record JwkSet(@JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.ARRAY, implementation = Object.class) String keys) {
    }

    @Schema(description = "RFC 8414; only what holds: access tokens are signed by these keys and name this issuer")
    public record Metadata(String issuer, @JsonProperty("jwks_uri") String jwksUri,
            @JsonProperty("service_documentation") String serviceDocumentation) {
    }

    @GET
    @Path("/jwks.json")
    @RunOnVirtualThread
    @Operation(summary = "Public keys of access tokens", description = "A key appears at least ten minutes before it signs.")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content(schema = @Schema(implementation = JwkSet.class)))
    public Response keys() {
        Instant now = clock.instant();
        String keys = table.all().stream().filter(row -> !row.key().isOver(now)).map(KeyTable.Kept::publicJwk)
                .collect(Collectors.joining(",", "[", "]"));
        return Response.ok(new JwkSet(keys)).header("Cache-Control", CACHE).build();
    }

    @GET
    @Path("/openid-configuration")
    @RunOnVirtualThread
    @Operation(summary = "Who issues access tokens")
    @APIResponse(responseCode = "200", description = "Metadata", content = @Content(schema = @Schema(implementation = Metadata.class)))
    public Response metadata() {
        String base = platform.publicUrl();
        return Response.ok(new Metadata(base, base + "/.well-known/jwks.json", base + "/auth/v1/openapi"))
                .header("Cache-Control", CACHE).build();
    }
}
