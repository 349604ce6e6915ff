package id.sigap.claims.document;

/** What kind of case documents belong to; each has a {@link DocumentSubject}. */
public enum CaseKind {
    CLAIM, ACCIDENT
}
