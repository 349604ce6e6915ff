package id.sigap.auth.openid;

import java.util.List;

/**
 * How somebody signed in, in the words of ID tokens: {@code amr} (RFC 8176, and {@code pop} of IANA's registry) and {@code acr}.
 * A code by mail is a second step and no second factor, for a mailbox is no thing that somebody holds.
 */
public enum SignInMethod {
    PASSWORD(Level.PASSWORD, "pwd"),
    PASSWORD_AND_APP(Level.TWO_STEPS, "pwd", "otp", "mfa"),
    PASSWORD_AND_RECOVERY_CODE(Level.TWO_STEPS, "pwd", "otp", "mfa"),
    PASSWORD_AND_MAILED_CODE(Level.TWO_STEPS, "pwd", "otp"),
    PASSWORD_AND_SMS_CODE(Level.TWO_STEPS, "pwd", "otp", "sms", "mfa"),
    /** Whether the key lies in hardware is not known: nobody attests it. The device has verified its user. */
    PASSKEY(Level.PHISHING_RESISTANT, "pop", "user", "mfa");

    private static final class Level {
        static final String PASSWORD = "urn:sigap:acr:password";
        static final String TWO_STEPS = "urn:sigap:acr:two-steps";
        /** OpenID Connect Extended Authentication Profile, ACR values. */
        static final String PHISHING_RESISTANT = "phr";
    }

    private final String acr;
    private final List<String> amr;

    SignInMethod(String acr, String... amr) {
        this.acr = acr;
        this.amr = List.of(amr);
    }

    String acr() {
        return acr;
    }

    List<String> amr() {
        return amr;
    }
}
