package id.sigap.auth.oauth;

import id.sigap.auth.openid.OpenIdScope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the web client asks the sign-in page for (RFC 6749, section 4.1.1; RFC 7636, section 4.3; OpenID Connect Core, 3.1.2.1). */
record AuthorizationRequest(Parameters given) {

    /** What the page's forms bring along; the rest is done with once the page is shown. */
    private static final List<String> CARRIED = List.of("response_type", "client_id", "redirect_uri", "code_challenge", "code_challenge_method",
            "state", "scope", "nonce", "id_token_hint");
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,10}");
    private static final Pattern PRINTABLE = Pattern.compile("\\P{Cntrl}{1,500}");
    private static final Set<String> PROMPTS = Set.of("none", "login", "select_account", "consent");

    String clientId() {
        return given.one("client_id");
    }

    String redirectUri() {
        return given.one("redirect_uri");
    }

    String challenge() {
        return given.one("code_challenge");
    }

    /** The client's own, handed back as it is. */
    String state() {
        return given.one("state");
    }

    String nonce() {
        return given.one("nonce");
    }

    Set<OpenIdScope> scopes() {
        return OpenIdScope.read(given.one("scope"));
    }

    Optional<String> idTokenHint() {
        return Optional.ofNullable(given.one("id_token_hint"));
    }

    Map<String, String> carried() {
        Map<String, String> fields = new LinkedHashMap<>();
        CARRIED.stream().filter(name -> given.one(name) != null).forEach(name -> fields.put(name, given.one(name)));
        return fields;
    }

    /** Whether client and address are known: only then may anything be sent to that address. */
    boolean isFrom(WebClients client) {
        return client.clientId().equals(clientId()) && redirectUri() != null
                && client.redirectUris().stream().flatMap(Set::stream).anyMatch(known -> known.toString().equals(redirectUri()));
    }

    /** Why nobody is asked to sign in for it; empty if it is as it should be. */
    Optional<AuthorizeError> flaw() {
        if (given.one("request") != null) {
            return Optional.of(AuthorizeError.REQUEST_NOT_SUPPORTED);
        }
        if (given.one("request_uri") != null) {
            return Optional.of(AuthorizeError.REQUEST_URI_NOT_SUPPORTED);
        }
        if (given.one("registration") != null) {
            return Optional.of(AuthorizeError.REGISTRATION_NOT_SUPPORTED);
        }
        if (given.haveRepetitions() || given.one("response_type") == null || !isProtected() || !isReadable()) {
            return Optional.of(AuthorizeError.INVALID_REQUEST);
        }
        return "code".equals(given.one("response_type")) ? prompted() : Optional.of(AuthorizeError.UNSUPPORTED_RESPONSE_TYPE);
    }

    /** S256 and nothing else; a state is asked for. */
    private boolean isProtected() {
        return "S256".equals(given.one("code_challenge_method")) && challenge() != null && CHALLENGE.matcher(challenge()).matches()
                && state() != null && !state().isBlank() && PRINTABLE.matcher(state()).matches();
    }

    /** Any max_age is kept: nobody is signed in from before, so each sign-in is younger than it. */
    private boolean isReadable() {
        return is("max_age", SECONDS) && is("nonce", PRINTABLE) && is("scope", PRINTABLE)
                && (given.one("response_mode") == null || "query".equals(given.one("response_mode")));
    }

    private boolean is(String name, Pattern form) {
        return given.one(name) == null || form.matcher(given.one(name)).matches();
    }

    /** login and select_account are what the page does anyway. Nobody can be asked nothing, and there is no page for a consent. */
    private Optional<AuthorizeError> prompted() {
        Set<String> prompts = given.one("prompt") == null ? Set.of() : Set.copyOf(List.of(given.one("prompt").split(" ")));
        if (!PROMPTS.containsAll(prompts) || prompts.contains("none") && prompts.size() > 1) {
            return Optional.of(AuthorizeError.INVALID_REQUEST);
        }
        if (prompts.contains("none")) {
            return Optional.of(AuthorizeError.LOGIN_REQUIRED);
        }
        return prompts.contains("consent") ? Optional.of(AuthorizeError.CONSENT_REQUIRED) : Optional.empty();
    }
}
