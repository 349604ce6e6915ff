package id.sigap.auth.oauth;

import java.util.regex.Pattern;

/**
 * What the web client asks the sign-in page for (RFC 6749, section 4.1.1; RFC 7636, section 4.3).
 *
 * @param state the client's own, handed back as it is
 */
record AuthorizationRequest(String responseType, String clientId, String redirectUri, String challenge, String challengeMethod, String state) {

    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int LONGEST_STATE = 500;

    /** Whether client and address are known: only then may anything be sent to that address. */
    boolean isFrom(WebClients client) {
        return client.clientId().equals(clientId) && redirectUri != null
                && client.redirectUris().stream().flatMap(java.util.Set::stream).anyMatch(known -> known.toString().equals(redirectUri));
    }

    /** S256 and nothing else; a state is asked for. */
    boolean isComplete() {
        return "code".equals(responseType) && "S256".equals(challengeMethod) && challenge != null && CHALLENGE.matcher(challenge).matches()
                && state != null && !state.isBlank() && state.length() <= LONGEST_STATE;
    }
}
