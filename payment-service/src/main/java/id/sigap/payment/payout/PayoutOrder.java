package id.sigap.payment.payout;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.Account;
import id.sigap.payment.bank.Rail;
import id.sigap.payment.bank.TransferOrder;
import id.sigap.payment.settlement.Source;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to be paid to whom. It does not change while the payout goes its way.
 *
 * @param personId  the insured
 * @param payee     the person who is paid where it is another than the insured; null otherwise, and for a firm
 * @param reference our number of the transfer at the bank; one per payout, kept before the bank first hears of it
 * @param legalName the name that the account must bear
 * @param run       of the pensions' month that it belongs to; null otherwise
 * @param rail      null before it is first sent
 */
public record PayoutOrder(UUID id, UUID claimId, UUID personId, UUID payee, Source source, PayoutAmounts amounts, Account account,
        String legalName, String reference, Instant orderedAt, String run, Rail rail) {

    /** Not sent yet, and in no run. */
    PayoutOrder(UUID id, UUID claimId, UUID personId, UUID payee, Source source, PayoutAmounts amounts, Account account, String legalName, String reference,
            Instant orderedAt) {
        this(id, claimId, personId, payee, source, amounts, account, legalName, reference, orderedAt, null, null);
    }

    PayoutOrder on(Rail chosen) {
        return new PayoutOrder(id, claimId, personId, payee, source, amounts, account, legalName, reference, orderedAt, run, chosen);
    }

    /** Whose access to an account decides about a delay, and with whose key the account is sealed. For a firm it is the insured. */
    UUID recipient() {
        return payee == null ? personId : payee;
    }

    Rupiah net() {
        return amounts.net();
    }

    TransferOrder transfer() {
        return new TransferOrder(reference, account, legalName, net(), orderedAt, rail);
    }

    @Override
    public String toString() {
        return "PayoutOrder[" + id + ", " + net() + "]";
    }
}
