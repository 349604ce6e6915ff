package id.sigap.claims.jht;

import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.type.Rupiah;

/**
 * How a balance grew.
 *
 * @param development  credited over all months
 * @param contributed  over all months
 * @param balance      at the end
 */
public record Accrual(Rupiah development, Rupiah contributed, Rupiah balance, Reasoning reasoning) {
}
