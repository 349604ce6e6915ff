package id.sigap.payment.bank;

import id.sigap.contracts.type.Rupiah;

/**
 * What the bank knows of a transfer.
 *
 * @param amount        null if the bank did not say
 * @param accountNumber of the receiver; null if the bank did not say
 * @param bankReference the bank's own number of it; null if it has none
 */
public record TransferReport(Status status, Rupiah amount, String accountNumber, String bankReference) {

    /** SNAP's latestTransactionStatus, 00 to 07 in this order. */
    public enum Status {
        SUCCESS, INITIATED, PAYING, PENDING, REFUNDED, CANCELLED, FAILED, NOT_FOUND
    }

    public static TransferReport notFound() {
        return new TransferReport(Status.NOT_FOUND, null, null, null);
    }

    @Override
    public String toString() {
        return "TransferReport[" + status + "]";
    }
}
