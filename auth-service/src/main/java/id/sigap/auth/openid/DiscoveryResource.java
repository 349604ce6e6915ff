package id.sigap.auth.openid;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.security.LimitScope;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jose4j.jws.AlgorithmIdentifiers;

/** What clients and verifiers can rely on here, and nothing beyond it. */
@Path("/.well-known/openid-configuration")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class DiscoveryResource {

    private static final String CACHE = "public, max-age=300";
    private static final String ES256 = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;

    private final Metadata metadata;

    DiscoveryResource(PlatformConfig platform) {
        this.metadata = Metadata.of(platform.publicUrl());
    }

    @Schema(description = "RFC 8414, OpenID Connect Discovery 1.0, RFC 9207")
    public record Metadata(@Schema(examples = "https://sigap.example") String issuer,
            @JsonProperty("jwks_uri") @Schema(examples = "https://sigap.example/.well-known/jwks.json") String jwksUri,
            @JsonProperty("authorization_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/authorize") String authorizationEndpoint,
            @JsonProperty("token_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/token") String tokenEndpoint,
            @JsonProperty("revocation_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/revoke") String revocationEndpoint,
            @JsonProperty("userinfo_endpoint") @Schema(examples = "https://sigap.example/auth/v1/oauth/userinfo") String userinfoEndpoint,
            @JsonProperty("response_types_supported") @Schema(examples = "[\"code\"]") List<String> responseTypes,
            @JsonProperty("response_modes_supported") @Schema(examples = "[\"query\"]") List<String> responseModes,
            @JsonProperty("code_challenge_methods_supported") @Schema(examples = "[\"S256\"]") List<String> challengeMethods,
            @JsonProperty("grant_types_supported") @Schema(examples = "[\"authorization_code\"]") List<String> grantTypes,
            @JsonProperty("token_endpoint_auth_methods_supported") @Schema(examples = "[\"client_secret_basic\"]") List<String> clientAuthentication,
            @JsonProperty("revocation_endpoint_auth_methods_supported") @Schema(examples = "[\"none\"]") List<String> revocationAuthentication,
            @JsonProperty("scopes_supported") @Schema(description = "openid, email and phone for sign-ins, read and write for employers' systems", examples = "[\"openid\"]") List<String> scopes,
            @JsonProperty("subject_types_supported") @Schema(examples = "[\"public\"]") List<String> subjectTypes,
            @JsonProperty("id_token_signing_alg_values_supported") @Schema(examples = "[\"ES256\"]") List<String> idTokenAlgorithms,
            @JsonProperty("claims_supported") @Schema(examples = "[\"sub\"]") List<String> claims,
            @JsonProperty("acr_values_supported") @Schema(examples = "[\"phr\"]") List<String> acrValues,
            @JsonProperty("amr_values_supported") @Schema(description = "RFC 8176", examples = "[\"pwd\"]") List<String> amrValues,
            @JsonProperty("prompt_values_supported") @Schema(description = "none is answered with login_required: no sign-in outlives the page", examples = "[\"login\"]") List<String> promptValues,
            @JsonProperty("claims_parameter_supported") @Schema(examples = "false") boolean claimsParameter,
            @JsonProperty("request_parameter_supported") @Schema(examples = "false") boolean requestParameter,
            @JsonProperty("request_uri_parameter_supported") @Schema(examples = "false") boolean requestUriParameter,
            @JsonProperty("authorization_response_iss_parameter_supported") @Schema(examples = "true") boolean issuerInAnswer,
            @JsonProperty("dpop_signing_alg_values_supported") @Schema(examples = "[\"ES256\"]") List<String> dpopAlgorithms,
            @JsonProperty("service_documentation") @Schema(examples = "https://sigap.example/auth/v1/openapi") String serviceDocumentation) {

        static Metadata of(String base) {
            String oauth = base + "/auth/v1/oauth";
            return new Metadata(base, base + "/.well-known/jwks.json", oauth + "/authorize", oauth + "/token", oauth + "/revoke", oauth + "/userinfo",
                    List.of("code"), List.of("query"), List.of("S256"),
                    List.of("authorization_code", "client_credentials", "refresh_token"), List.of("client_secret_basic", "client_secret_post", "none"), List.of("none"),
                    Stream.concat(Arrays.stream(OpenIdScope.values()).map(OpenIdScope::wire), Stream.of(LimitScope.READ, LimitScope.WRITE)).toList(),
                    List.of("public"), List.of(ES256),
                    List.of("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "amr", "at_hash", "email", "email_verified", "phone_number", "phone_number_verified"),
                    Arrays.stream(SignInMethod.values()).map(SignInMethod::acr).distinct().toList(),
                    Arrays.stream(SignInMethod.values()).map(SignInMethod::amr).flatMap(List::stream).distinct().toList(),
                    List.of("none", "login", "select_account"), false, false, false, true, List.of(ES256), base + "/auth/v1/openapi");
        }
    }

    @GET
    @RunOnVirtualThread
    @Operation(summary = "Who issues access tokens and ID tokens, and how to ask for them")
    @APIResponse(responseCode = "200", description = "Metadata", content = @Content(schema = @Schema(implementation = Metadata.class)))
    public Response metadata() {
        return Response.ok(metadata).header("Cache-Control", CACHE).build();
    }
}
