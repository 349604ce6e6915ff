package id.sigap.auth.factor.rule;

/** Names of authentication methods in tokens: RFC 8176, {@code pop} of IANA's registry, and {@code email}, which nobody registered. */
public final class Amr {

    public static final String PASSWORD = "pwd";
    public static final String ONE_TIME = "otp";
    public static final String SMS = "sms";
    public static final String EMAIL = "email";
    public static final String FACE = "face";
    /** Possession of a key that proves itself by signing. */
    public static final String KEY = "pop";
    /** The same, of a passkey: whether it lies in hardware or in its owner's key chain, nobody attests. */
    public static final String PASSKEY = "hwk";
    /** The device has verified its user. */
    public static final String USER = "user";
    public static final String SEVERAL = "mfa";

    private Amr() {
    }
}
