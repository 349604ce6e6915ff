package id.sigap.auth.openid;

import id.sigap.auth.factor.rule.Amr;
import java.util.List;

/**
 * How somebody signed in, in the words of ID tokens: {@code amr} (RFC 8176, and {@code pop} of IANA's registry) and {@code acr}.
 * A code by mail is a second step and no second factor, for a mailbox is no thing that somebody holds.
 */
public enum SignInMethod {
    PASSWORD(Level.PASSWORD, Amr.PASSWORD),
    PASSWORD_AND_APP(Level.TWO_STEPS, Amr.PASSWORD, Amr.ONE_TIME, Amr.SEVERAL),
    PASSWORD_AND_RECOVERY_CODE(Level.TWO_STEPS, Amr.PASSWORD, Amr.ONE_TIME, Amr.SEVERAL),
    PASSWORD_AND_MAILED_CODE(Level.TWO_STEPS, Amr.PASSWORD, Amr.ONE_TIME),
    PASSWORD_AND_SMS_CODE(Level.TWO_STEPS, Amr.PASSWORD, Amr.ONE_TIME, Amr.SMS, Amr.SEVERAL),
    /** Whether the key lies in hardware is not known: nobody attests it. The device has verified its user. */
    PASSKEY(Level.PHISHING_RESISTANT, Amr.KEY, Amr.USER, Amr.SEVERAL);

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
