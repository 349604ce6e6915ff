package id.sigap.claims.jht;

import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.type.Rupiah;

/** A gross divided into tax and net, with how. */
public record TaxedAmount(Rupiah gross, Rupiah tax, Rupiah net, Reasoning reasoning) {

    public TaxedAmount {
        if (!tax.plus(net).equals(gross) || tax.isNegative() || net.isNegative()) {
            throw new IllegalArgumentException("tax and net make up the gross");
        }
    }
}
