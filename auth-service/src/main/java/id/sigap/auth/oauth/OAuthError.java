package id.sigap.auth.oauth;

import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import java.util.Locale;

/** The errors of RFC 6749, section 5.2: a problem as everywhere, with the member {@code error} for OAuth's libraries. */
enum OAuthError {
    INVALID_REQUEST, INVALID_CLIENT, INVALID_GRANT, INVALID_SCOPE, UNSUPPORTED_GRANT_TYPE;

    ProblemException refusal() {
        ProblemException refusal = new ProblemException(this == INVALID_CLIENT ? AuthProblem.CLIENT_UNKNOWN : AuthProblem.OAUTH_REFUSED)
                .with("error", name().toLowerCase(Locale.ROOT));
        return this == INVALID_CLIENT ? refusal.challenge("Basic realm=\"sigap\"") : refusal;
    }
}
