package id.sigap.auth.oauth;

import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** How a client says who it is: HTTP Basic or two fields of the form (RFC 6749, section 2.3.1), one of them. */
record ClientLogin(UUID clientId, String secret) {

    private static final String BASIC = "Basic ";
    private static final int LONGEST = 400;

    /** Empty if it says nothing that could be a client. */
    static Optional<ClientLogin> of(String authorization, String clientId, String secret) {
        try {
            if (authorization == null) {
                return clientId == null || secret == null || secret.length() > LONGEST ? Optional.empty()
                        : Optional.of(new ClientLogin(UUID.fromString(clientId), secret));
            }
            if (secret != null || authorization.length() > LONGEST || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
                return Optional.empty();
            }
            String pair = new String(Base64.getDecoder().decode(authorization.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty()
                    : Optional.of(new ClientLogin(UUID.fromString(decoded(pair.substring(0, colon))), decoded(pair.substring(colon + 1))));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ClientLogin[" + clientId + "]";
    }
}
