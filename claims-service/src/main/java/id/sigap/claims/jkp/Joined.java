package id.sigap.claims.jkp;

/** A programme that a worker was in. JKN is the health insurance of another institution. */
public enum Joined {
    JKK, JKM, JHT, JP, JKN
}
