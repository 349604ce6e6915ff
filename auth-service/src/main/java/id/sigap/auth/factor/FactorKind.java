package id.sigap.auth.factor;

/** The kinds of proof that an account may have. */
public enum FactorKind {
    PASSWORD, PASSKEY, TOTP, CODE, RECOVERY_CODE;

    /** Whether an operation that has to be confirmed takes one of these, where the account has one. */
    boolean isStronger() {
        return switch (this) {
            case PASSKEY, TOTP -> true;
            case PASSWORD, CODE, RECOVERY_CODE -> false;
        };
    }
}
