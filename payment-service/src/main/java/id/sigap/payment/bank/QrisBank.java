package id.sigap.payment.bank;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;

/** What we ask of a bank that makes QRIS codes for us. As {@link Bank}: called by workers only, and no call throws for what the bank says. */
public interface QrisBank {

    /**
     * A code that is to be made.
     *
     * @param reference  our number of it (partnerReferenceNo), kept before the first call
     * @param validUntil it cannot be paid later
     */
    record Wish(String reference, Rupiah amount, Instant validUntil) {
    }

    /** @param content the text that the picture shows */
    record Made(String content, String bankReference) {
    }

    /** @param amount null if the bank did not say */
    record Paid(TransferReport.Status status, Rupiah amount, String bankReference) {
    }

    BankAnswer<Made> generate(Wish wish);

    /** What became of a code; NOT_FOUND if the bank knows of none. */
    BankAnswer<Paid> query(Wish wish);
}
