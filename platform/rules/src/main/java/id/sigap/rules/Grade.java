package id.sigap.rules;

/** How good the source of a rule row is: A the text of a regulation or an official page, B press or law firm, C blog, vendor or code. */
public enum Grade {
    A, B, C
}
