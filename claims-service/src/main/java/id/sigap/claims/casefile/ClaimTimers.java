package id.sigap.claims.casefile;

/** Kinds of timers of a claim; the key is the claim's id. */
public final class ClaimTimers {

    public static final String RECHECK = "claim-recheck";
    public static final String PROOF_EXPIRY = "claim-proof-expiry";
    public static final String PAYOUT_RELEASE = "claim-payout-release";

    public static final String PAPERS_EXPIRY = "claim-papers-expiry";
    public static final String CORRECTION_EXPIRY = "claim-correction-expiry";

    private ClaimTimers() {
    }
}
