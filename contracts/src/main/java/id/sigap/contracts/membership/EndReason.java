package id.sigap.contracts.membership;

/** Why an employment ended; decides which benefits open. */
public enum EndReason {
    RESIGNATION, PHK, PKWT_ENDED, RETIREMENT, DEATH
}
