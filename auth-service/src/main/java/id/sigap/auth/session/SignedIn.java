package id.sigap.auth.session;

import id.sigap.auth.account.Subject;
import java.time.Duration;

/**
 * What a client gets that signed in or renewed its tokens.
 *
 * @param bound        whether the tokens are worth something to the holder of a key only (RFC 9449)
 * @param deviceSecret makes the device known at its next sign-in; null where it was told before
 */
public record SignedIn(Subject subject, String accessToken, Duration life, String refreshToken, boolean bound, String deviceSecret) {
    @Override
    public String toString() {
        return "SignedIn[***]";
    }
}
