package id.sigap.claims.assessment;

import id.sigap.claims.jht.Channel;
import id.sigap.claims.jht.TaxedAmount;

/** What a claim of the balance, or of the part that its reason pays, would come to now. The ledger's hold decides. */
public record Estimate(TaxedAmount amount, Channel channel) {
}
