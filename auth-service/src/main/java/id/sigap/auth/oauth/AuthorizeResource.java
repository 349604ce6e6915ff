package id.sigap.auth.oauth;

import id.sigap.auth.audit.Where;
import id.sigap.platform.problem.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the officers' web client sends them to sign in (RFC 6749, section 4.1, with PKCE). */
@Path("/auth/v1/oauth/authorize")
@PermitAll
@RunOnVirtualThread
@Tag(name = "oauth")
public class AuthorizeResource {

    private final SignInPage page;
    private final SignInOnPage signIn;
    private final WebClients client;

    AuthorizeResource(SignInPage page, SignInOnPage signIn, WebClients client) {
        this.page = page;
        this.signIn = signIn;
        this.client = client;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@QueryParam("response_type") String responseType, @QueryParam("client_id") String clientId, @QueryParam("redirect_uri") String redirectUri,
            @QueryParam("code_challenge") String challenge, @QueryParam("code_challenge_method") String method, @QueryParam("state") String state,
            @HeaderParam("Accept-Language") String language) {
        AuthorizationRequest request = new AuthorizationRequest(responseType, clientId, redirectUri, challenge, method, state);
        refuseStranger(request);
        return request.isComplete() ? page.show(200, request, Languages.of(language), "", null) : back(request, "error=invalid_request");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(@FormParam("response_type") String responseType, @FormParam("client_id") String clientId, @FormParam("redirect_uri") String redirectUri,
            @FormParam("code_challenge") String challenge, @FormParam("code_challenge_method") String method, @FormParam("state") String state,
            @FormParam("identifier") String identifier, @FormParam("password") String password, @FormParam("step_id") String stepId,
            @FormParam("totp") String totp, @HeaderParam("Accept-Language") String language, @Context HttpServerRequest http) {
        AuthorizationRequest request = new AuthorizationRequest(responseType, clientId, redirectUri, challenge, method, state);
        refuseStranger(request);
        if (!request.isComplete()) {
            return back(request, "error=invalid_request");
        }
        Locale locale = Languages.of(language);
        return switch (signIn.signIn(request, new SignInOnPage.Typed(identifier, password, stepId, totp), Where.of(http).address(), locale)) {
            case SignInOnPage.Result.In(String code) -> back(request, "code=" + code);
            case SignInOnPage.Result.NoOfficer() -> back(request, "error=access_denied");
            case SignInOnPage.Result.Again(int status, String message, java.util.UUID step) -> page.show(status, request, locale, message, step);
        };
    }

    private void refuseStranger(AuthorizationRequest request) {
        if (!request.isFrom(client)) {
            throw OAuthError.INVALID_REQUEST.refusal();
        }
    }

    private Response back(AuthorizationRequest request, String answer) {
        String state = request.state() == null ? "" : "&state=" + URLEncoder.encode(request.state(), StandardCharsets.UTF_8);
        String separator = request.redirectUri().contains("?") ? "&" : "?";
        return Response.seeOther(URI.create(request.redirectUri() + separator + answer + state)).header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer").build();
    }
}
