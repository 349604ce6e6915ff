package id.sigap.auth.oauth;

import id.sigap.platform.problem.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The page on which an officer signs in: plain HTML, no script, no style, nothing from elsewhere. */
@ApplicationScoped
class SignInPage {

    private static final String TEMPLATE = template();

    /**
     * @param message what went wrong before; empty at first
     * @param stepId  of the second step; null while name and password are asked for
     */
    Response show(int status, AuthorizationRequest request, Locale locale, String message, UUID stepId) {
        boolean indonesian = locale.equals(Languages.INDONESIAN);
        Map<String, String> hidden = new LinkedHashMap<>();
        hidden.put("response_type", request.responseType());
        hidden.put("client_id", request.clientId());
        hidden.put("redirect_uri", request.redirectUri());
        hidden.put("code_challenge", request.challenge());
        hidden.put("code_challenge_method", request.challengeMethod());
        hidden.put("state", request.state());
        if (stepId != null) {
            hidden.put("step_id", stepId.toString());
        }
        String html = TEMPLATE.replace("{{lang}}", locale.getLanguage())
                .replace("{{title}}", indonesian ? "Masuk sebagai petugas" : "Officers' sign-in")
                .replace("{{submit}}", indonesian ? "Masuk" : "Sign in")
                .replace("{{fields}}", stepId == null ? credentials(indonesian) : secondFactor(indonesian))
                .replace("{{hidden}}", hidden.entrySet().stream()
                        .map(field -> "<input type=\"hidden\" name=\"" + field.getKey() + "\" value=\"" + escaped(field.getValue()) + "\">")
                        .collect(Collectors.joining("\n")))
                .replace("{{message}}", escaped(message));
        return Response.status(status).type("text/html;charset=UTF-8").entity(html)
                .header("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + origin(request.redirectUri()))
                .header("X-Frame-Options", "DENY").header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store").header("Content-Language", locale.getLanguage()).build();
    }

    private static String credentials(boolean indonesian) {
        return field("identifier", indonesian ? "Email atau nomor telepon" : "E-mail or phone number", "text", "username")
                + field("password", indonesian ? "Kata sandi" : "Password", "password", "current-password");
    }

    private static String secondFactor(boolean indonesian) {
        return field("totp", indonesian ? "Kode dari aplikasi autentikator" : "Code from the authenticator app", "text", "one-time-code");
    }

    private static String field(String name, String label, String type, String autocomplete) {
        return "<p><label>" + label + "<br><input name=\"" + name + "\" type=\"" + type + "\" autocomplete=\"" + autocomplete + "\" required></label></p>\n";
    }

    /** Browsers hold the answer's redirect to form-action, too. */
    private static String origin(String redirectUri) {
        URI uri = URI.create(redirectUri);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String template() {
        try (InputStream in = SignInPage.class.getResourceAsStream("/oauth/sign-in.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
