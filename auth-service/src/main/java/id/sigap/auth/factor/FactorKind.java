package id.sigap.auth.factor;

/** The kinds of proof that an account may have. */
public enum FactorKind {
    PASSWORD, PASSKEY, TOTP, CODE, RECOVERY_CODE
}
