package id.sigap.biometric.likeness;

/** Why a person is looked for. */
enum Cause {
    /** The face is new: what was decided on the one before does not hold for it. */
    ENROLMENT,
    /** An operator asked for everybody. */
    OPERATOR
}
