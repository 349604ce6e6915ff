package id.sigap.auth.oauth;

import id.sigap.auth.audit.Where;
import id.sigap.auth.openid.IdTokens;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.problem.Languages;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the officers' web client sends them to sign in (RFC 6749, section 4.1, with PKCE; RFC 9207; OpenID Connect Core, 3.1.2). */
@Path("/auth/v1/oauth/authorize")
@PermitAll
@RunOnVirtualThread
@Tag(name = "oauth")
public class AuthorizeResource {

    private final SignInPage page;
    private final SignInOnPage signIn;
    private final OwnPage ownPage;
    private final IdTokens idTokens;
    private final WebClients client;
    private final String issuer;

    AuthorizeResource(SignInPage page, SignInOnPage signIn, OwnPage ownPage, IdTokens idTokens, WebClients client, PlatformConfig platform) {
        this.page = page;
        this.signIn = signIn;
        this.ownPage = ownPage;
        this.idTokens = idTokens;
        this.client = client;
        this.issuer = platform.publicUrl();
    }

    @GET
    @Operation(hidden = true)
    public Response show(@HeaderParam("Accept-Language") String language, @Context HttpServerRequest http) {
        AuthorizationRequest request = request(parameters(http.query()));
        return flaw(request).map(error -> back(request, "error", error.wire()))
                .orElseGet(() -> page.show(request, Languages.of(language), null, null));
    }

    /** The page's forms; and the request itself, for clients that post it (OpenID Connect Core, 3.1.2.1). */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response signIn(String body, @HeaderParam("Accept-Language") String language, @Context HttpServerRequest http) {
        Parameters typed = parameters(body);
        AuthorizationRequest request = request(typed);
        Optional<AuthorizeError> flaw = flaw(request);
        if (flaw.isPresent()) {
            return back(request, "error", flaw.get().wire());
        }
        SignInForm form = SignInForm.of(typed);
        if (!(form instanceof SignInForm.Nothing)) {
            ownPage.refuseOthers(http);
        }
        Locale locale = Languages.of(language);
        return switch (signIn.go(request, form, Where.of(http).address())) {
            case SignInOnPage.Result.In(String code) -> back(request, "code", code);
            case SignInOnPage.Result.Refused(AuthorizeError why) -> back(request, "error", why.wire());
            case SignInOnPage.Result.Ask(ProblemException because, UUID stepId) -> page.show(request, locale, because, stepId);
        };
    }

    private static Parameters parameters(String encoded) {
        return Parameters.read(encoded).orElseThrow(OAuthError.INVALID_REQUEST::refusal);
    }

    private AuthorizationRequest request(Parameters given) {
        AuthorizationRequest request = new AuthorizationRequest(given);
        if (!request.isFrom(client)) {
            throw OAuthError.INVALID_REQUEST.refusal();
        }
        return request;
    }

    private Optional<AuthorizeError> flaw(AuthorizationRequest request) {
        boolean noHint = request.idTokenHint().filter(hint -> idTokens.accountOf(hint, request.clientId()).isEmpty()).isPresent();
        return noHint ? Optional.of(AuthorizeError.INVALID_REQUEST) : request.flaw();
    }

    private Response back(AuthorizationRequest request, String name, String value) {
        String separator = request.redirectUri().contains("?") ? "&" : "?";
        String state = request.state() == null ? "" : "&state=" + encoded(request.state());
        return Response.seeOther(URI.create(request.redirectUri() + separator + name + "=" + encoded(value) + "&iss=" + encoded(issuer) + state))
                .header("Cache-Control", "no-store").header("Referrer-Policy", "no-referrer").build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
