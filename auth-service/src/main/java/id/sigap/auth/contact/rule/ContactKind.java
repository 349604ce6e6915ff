package id.sigap.auth.contact.rule;

/** The kinds of contact. */
public enum ContactKind {
    EMAIL, PHONE
}
