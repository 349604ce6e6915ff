package id.sigap.biometric.template;

/** What a template is for. */
enum Kind {
    /** The face of the first enrolment: no renewal leads further away from it than the policy allows. */
    ANCHOR,
    /** What claims are compared with. */
    CURRENT,
    /** What was compared with before, to go back to. */
    PREVIOUS
}
