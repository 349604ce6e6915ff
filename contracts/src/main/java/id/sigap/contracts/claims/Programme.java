package id.sigap.contracts.claims;

/** The five programmes. */
public enum Programme {
    JHT, JKK, JKM, JP, JKP
}
