package id.sigap.auth.oauth;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.sigap.auth.key.AccessTokens;
import id.sigap.auth.session.RevokeToken;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.security.dpop.Proofs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The endpoints that OAuth's libraries speak to, with forms instead of JSON (RFC 6749, RFC 7009). */
@Path("/auth/v1/oauth")
@PermitAll
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Tag(name = "oauth")
public class OAuthResource {

    private static final int LONGEST_TOKEN = 4096;

    private final GrantTokens grants;
    private final RevokeToken revoke;
    private final Proofs proofs;

    OAuthResource(GrantTokens grants, RevokeToken revoke, Proofs proofs) {
        this.grants = grants;
        this.revoke = revoke;
        this.proofs = proofs;
    }

    /** RFC 6749, section 5.1; OpenID Connect Core, 3.1.3.3. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OAuthTokens")
    public record OAuthTokens(@JsonProperty("access_token") @Schema(examples = "eyJraWQiOiIwMTkzMjRhMSJ9.eyJzdWIiOiIwMTkzMjRhMSJ9.c2lnbmF0dXJl") String accessToken, @JsonProperty("token_type") @Schema(examples = "Bearer") String tokenType,
            @JsonProperty("expires_in") @Schema(examples = "600") long expiresIn, @JsonProperty("refresh_token") @Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11.3yQ0vX…") String refreshToken,
            @JsonProperty("id_token") @Schema(description = "Where scope openid was granted", examples = "eyJraWQiOiIwMTkzMjRhMSIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIwMTkzMjRhMSJ9.c2lnbmF0dXJl") String idToken,
            @Schema(examples = "read") String scope) {
        @Override
        public String toString() {
            return "OAuthTokens[***]";
        }
    }

    @POST
    @Path("/token")
    @Operation(summary = "Tokens for a grant", description = "grant_type client_credentials (HTTP Basic, or client_id and client_secret), for an employer's system; "
            + "authorization_code with code_verifier for the officers' web client; refresh_token for everybody, with the client_id of who got it. With an id_token where the sign-in was for scope openid.")
    @APIResponse(responseCode = "200", description = "Tokens", content = @Content(schema = @Schema(implementation = OAuthTokens.class)))
    @APIResponse(responseCode = "400", description = "With error as of RFC 6749")
    @APIResponse(responseCode = "401", description = "No such client, or a wrong secret")
    @Refuses({"oauth-refused", "client-unknown", "dpop-proof-invalid"})
    public Response token(@FormParam("grant_type") String grantType, @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret, @FormParam("refresh_token") String refreshToken,
            @FormParam("code") String code, @FormParam("redirect_uri") String redirectUri, @FormParam("code_verifier") String verifier,
            @FormParam("scope") String scope, @HeaderParam("Authorization") String authorization, @Context HttpServerRequest http) {
        GrantTokens.Asked asked = new GrantTokens.Asked(ClientLogin.of(authorization, clientId, clientSecret),
                Optional.ofNullable(clientId).filter(named -> !AccessTokens.OWN_CLIENT.equals(named)), refreshToken, scope, proofs.provedKey(http));
        OAuthTokens tokens = switch (grantType) {
            case "client_credentials" -> grants.forClient(asked);
            case "authorization_code" -> grants.forCode(asked, code, clientId, redirectUri, verifier).orElseThrow(OAuthError.INVALID_GRANT::refusal);
            case "refresh_token" -> grants.forRefreshToken(asked);
            case null -> throw OAuthError.INVALID_REQUEST.refusal();
            default -> throw OAuthError.UNSUPPORTED_GRANT_TYPE.refusal();
        };
        return Response.ok(tokens).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/revoke")
    @Operation(summary = "End the session that a token belongs to", description = "RFC 7009; an access or a refresh token. To hold it is enough.")
    @APIResponse(responseCode = "200", description = "The token is worth nothing now, whatever it was before")
    @ResponseStatus(200)
    public void revoke(@FormParam("token") String token) {
        if (token == null || token.isBlank() || token.length() > LONGEST_TOKEN) {
            throw OAuthError.INVALID_REQUEST.refusal();
        }
        revoke.revoke(token);
    }
}
