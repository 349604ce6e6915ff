package id.sigap.claims.jkk;

/** What is asked of JKK. Care is given from the first report on, money is paid after the second. */
public enum JkkRequest {
    CARE, INCAPACITY, DISABILITY, DEATH
}
