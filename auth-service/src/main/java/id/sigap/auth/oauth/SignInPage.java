package id.sigap.auth.oauth;

import id.sigap.auth.signin.OfferStep;
import id.sigap.auth.signin.OfferStep.Offer;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The page on which an officer signs in: one document with a style and a script that are named by their hashes, and nothing from elsewhere. */
@ApplicationScoped
class SignInPage {

    private static final String TEMPLATE = resource("sign-in.html");
    private static final String STYLE = resource("sign-in.css");
    private static final String SCRIPT = resource("sign-in.js");
    /** The script asks for a passkey's challenge, so it may connect to ourselves. */
    private static final String POLICY = "default-src 'none'; script-src '" + hash(SCRIPT) + "'; style-src '" + hash(STYLE)
            + "'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ";

    private final OfferStep offers;

    SignInPage(OfferStep offers) {
        this.offers = offers;
    }

    /**
     * @param because what went wrong before; null if nothing did
     * @param stepId  of the second step; null while name and password are asked for
     */
    Response show(AuthorizationRequest request, Locale locale, ProblemException because, UUID stepId) {
        Optional<Offer> offer = stepId == null ? Optional.empty() : offers.of(stepId);
        ProblemException problem = stepId != null && offer.isEmpty() ? new ProblemException(AuthProblem.SIGN_IN_STEP_OVER) : because;
        PageForms forms = new PageForms(locale, request);
        String html = TEMPLATE.replace("{{lang}}", locale.getLanguage()).replace("{{title}}", PageForms.escaped(PageText.TITLE.in(locale)))
                .replace("{{style}}", STYLE).replace("{{script}}", SCRIPT).replace("{{message}}", PageForms.escaped(message(problem, locale)))
                .replace("{{forms}}", offer.map(open -> forms.secondStep(stepId, open)).orElseGet(forms::credentials));
        Response.ResponseBuilder response = Response.status(problem == null ? 200 : problem.type().status()).type("text/html;charset=UTF-8").entity(html)
                // browsers hold the answer's redirect to form-action, too
                .header("Content-Security-Policy", POLICY + OwnPage.originOf(request.redirectUri()))
                // not no-referrer: with that, browsers would hide from ourselves that a form comes from our page
                .header("Referrer-Policy", "same-origin")
                .header("X-Frame-Options", "DENY").header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store").header("Content-Language", locale.getLanguage());
        retryAfter(problem).ifPresent(wait -> response.header("Retry-After", seconds(wait)));
        return response.build();
    }

    private static String message(ProblemException problem, Locale locale) {
        if (problem == null) {
            return "";
        }
        String what = problem.type().title().in(locale) + ".";
        return retryAfter(problem).map(wait -> what + " " + PageText.TRY_AGAIN.in(locale, seconds(wait))).orElse(what);
    }

    private static Optional<Duration> retryAfter(ProblemException problem) {
        return Optional.ofNullable(problem).map(ProblemException::retryAfter);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, (wait.toMillis() + 999) / 1000);
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = SignInPage.class.getResourceAsStream("/oauth/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
