package id.sigap.auth.key;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.security.LimitScope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jose4j.jws.AlgorithmIdentifiers;

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

    @Schema(description = "RFC 8414")
    public record Metadata(@Schema(examples = "https://sigap.example") String issuer, @JsonProperty("jwks_uri") @Schema(examples = "https://sigap.example/.well-known/jwks.json") String jwksUri,
            @JsonProperty("authorization_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/authorize") String authorizationEndpoint, @JsonProperty("token_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/token") String tokenEndpoint,
            @JsonProperty("revocation_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/revoke") String revocationEndpoint, @JsonProperty("response_types_supported") @Schema(examples = "[\"code\"]") List<String> responseTypes,
            @JsonProperty("code_challenge_methods_supported") @Schema(examples = "[\"S256\"]") List<String> challengeMethods,
            @JsonProperty("grant_types_supported") @Schema(examples = "[\"authorization_code\"]") List<String> grantTypes,
            @JsonProperty("token_endpoint_auth_methods_supported") @Schema(examples = "[\"client_secret_basic\"]") List<String> clientAuthentication,
            @JsonProperty("revocation_endpoint_auth_methods_supported") @Schema(examples = "[\"none\"]") List<String> revocationAuthentication,
            @JsonProperty("scopes_supported") @Schema(examples = "[\"read\"]") List<String> scopes,
            @JsonProperty("dpop_signing_alg_values_supported") @Schema(examples = "[\"ES256\"]") List<String> dpopAlgorithms,
            @JsonProperty("service_documentation") @Schema(examples = "https://sigap.example/auth/v1/openapi") String serviceDocumentation) {

        static Metadata of(String base) {
            String oauth = base + "/auth/v1/oauth";
            return new Metadata(base, base + "/.well-known/jwks.json", oauth + "/authorize", oauth + "/token", oauth + "/revoke",
                    List.of("code"), List.of("S256"),
                    List.of("authorization_code", "client_credentials", "refresh_token"), List.of("client_secret_basic", "client_secret_post", "none"), List.of("none"),
                    List.of(LimitScope.READ, LimitScope.WRITE), List.of(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256),
                    base + "/auth/v1/openapi");
        }
    }

    @GET
    @Path("/jwks.json")
    @RunOnVirtualThread
    @Operation(summary = "Public keys of access tokens", description = "A key appears at least ten minutes before it signs.")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content(
            mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JwkSet.class), examples = @ExampleObject(name = "keys", value = KEYS_EXAMPLE)))
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
        return Response.ok(Metadata.of(platform.publicUrl())).header("Cache-Control", CACHE).build();
    }
}
