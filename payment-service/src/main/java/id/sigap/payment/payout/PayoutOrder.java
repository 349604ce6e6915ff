package id.sigap.payment.payout;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.Account;
import id.sigap.payment.bank.TransferOrder;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to be paid to whom. It does not change while the payout goes its way.
 *
 * @param reference our number of the transfer at the bank; one per payout, kept before the bank first hears of it
 * @param legalName the name that the account must bear
 */
public record PayoutOrder(UUID id, UUID claimId, UUID personId, Rupiah gross, Rupiah tax, Rupiah net, Account account, String legalName,
        String reference, Instant orderedAt) {

    TransferOrder transfer() {
        return new TransferOrder(reference, account, legalName, net, orderedAt);
    }

    @Override
    public String toString() {
        return "PayoutOrder[" + id + ", " + net + "]";
    }
}
