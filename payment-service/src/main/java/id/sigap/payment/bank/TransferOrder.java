package id.sigap.payment.bank;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;

/**
 * A transfer as the bank is to make it.
 *
 * @param reference our number of it (partnerReferenceNo): one per payout, kept before the first call, never a second one
 * @param rail      on which it goes, also in every call about it; null of one that was ordered before rails were chosen, and before it is sent
 * @param orderedAt part of what identifies the transfer at the bank, so it stays the same in every call about it
 */
public record TransferOrder(String reference, Account to, String holderName, Rupiah amount, Instant orderedAt, Rail rail) {

    @Override
    public String toString() {
        return "TransferOrder[" + reference + ", " + amount + "]";
    }
}
