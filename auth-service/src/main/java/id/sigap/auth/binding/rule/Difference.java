package id.sigap.auth.binding.rule;

/** In what the office that knows a number differs from what was said of it. */
public enum Difference {
    NAME, BIRTH_DATE,
    /** It knows no such number. */
    NOT_FOUND,
    /** All agrees, but what it has lacks the name or the sex. */
    ENTRY_INCOMPLETE
}
