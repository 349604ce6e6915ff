package id.sigap.claims.claim;

/** Where the money of a claim comes from. */
public enum MoneySource {
    /** The insured's own account in the ledger, which is held first (JHT, a lump sum of JP). */
    LEDGER,
    /** The programme's fund: nothing is held, since no account of the insured is touched. */
    FUND
}
