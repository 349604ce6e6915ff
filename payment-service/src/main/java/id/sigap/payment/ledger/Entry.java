package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import java.util.UUID;

/** One side of a transfer: positive adds to what the ledger owes the account's holder. */
public record Entry(UUID accountId, Rupiah amount) {

    public Entry {
        if (accountId == null || amount.amount() == 0) {
            throw new IllegalArgumentException("an entry needs an account and an amount other than zero");
        }
    }
}
