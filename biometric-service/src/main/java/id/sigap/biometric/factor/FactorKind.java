package id.sigap.biometric.factor;

import java.util.Optional;
import java.util.Set;

/** What a member confirms an operation with, where it is not the face. */
public enum FactorKind {
    PASSKEY, APP,
    /** To the contact on record. */
    CODE;

    /**
     * @param methods as RFC 8176 names them
     * @return empty for a password alone, which is known to whoever watched its owner, and for a face, which is what did not do
     */
    public static Optional<FactorKind> of(Set<String> methods) {
        if (methods.contains("hwk")) {
            return Optional.of(PASSKEY);
        }
        if (methods.contains("sms") || methods.contains("email")) {
            return Optional.of(CODE);
        }
        return methods.contains("otp") ? Optional.of(APP) : Optional.empty();
    }
}
