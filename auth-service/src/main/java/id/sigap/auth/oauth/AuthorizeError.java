package id.sigap.auth.oauth;

import java.util.Locale;

/** What the sign-in page sends back to the client instead of a code (RFC 6749, section 4.1.2.1; OpenID Connect Core, 3.1.2.6). */
enum AuthorizeError {
    INVALID_REQUEST, UNSUPPORTED_RESPONSE_TYPE, ACCESS_DENIED, LOGIN_REQUIRED, CONSENT_REQUIRED, REQUEST_NOT_SUPPORTED, REQUEST_URI_NOT_SUPPORTED,
    REGISTRATION_NOT_SUPPORTED;

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
