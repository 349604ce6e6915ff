package id.sigap.claims.claim;

import id.sigap.contracts.type.Rupiah;

/**
 * What the ledger holds for a claim. Its figures, not ours, decide what is paid.
 *
 * @param paidInWindow JHT gross already paid in this and the previous calendar year
 */
public record Hold(Rupiah gross, long ledgerVersion, Rupiah paidInWindow) {
}
