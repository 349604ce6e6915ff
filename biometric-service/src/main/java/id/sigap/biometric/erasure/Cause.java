package id.sigap.biometric.erasure;

/** Why something was erased. */
enum Cause {
    ACCOUNT_CLOSED, CONSENT_WITHDRAWN
}
