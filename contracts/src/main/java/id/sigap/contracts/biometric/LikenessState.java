package id.sigap.contracts.biometric;

/** What is known of two persons whose enrolled faces are alike. */
public enum LikenessState {
    /** It waits for an officer. */
    OPEN,
    /** One human being under two numbers, as under a NIK and a passport. */
    SAME_PERSON,
    /** Two human beings, as twins are. */
    DIFFERENT_PEOPLE
}
