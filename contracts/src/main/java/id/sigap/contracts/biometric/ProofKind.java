package id.sigap.contracts.biometric;

/** How it was decided whether it is the person. */
public enum ProofKind {
    /** The machine compared a selfie with the photograph or the enrolled face. */
    FACE_BY_MACHINE,
    /** An officer compared a selfie with the photograph. */
    FACE_BY_OFFICER,
    /** A factor of the account: a passkey, an authenticator app, or a code to the contact on record. No face was compared, so it never binds an account. */
    STEP_UP,
    /** An officer compared a selfie with an identity card or passport, where no registry has a usable photograph. */
    DOCUMENT
}
