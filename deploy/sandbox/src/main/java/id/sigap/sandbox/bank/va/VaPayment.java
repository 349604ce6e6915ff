package id.sigap.sandbox.bank.va;

/** A customer's payment to a virtual account, and what the partner said to it. */
record VaPayment(String paymentRequestId, VirtualAccount account, String name, long billed, long paid, String referenceNo,
        Outcome outcome) {

    enum Outcome {
        /** The partner did not answer; the bank may ask again. */
        UNKNOWN,
        PAID,
        /** The partner refused; the customer keeps the money. */
        REFUSED
    }

    VaPayment withOutcome(Outcome next) {
        return new VaPayment(paymentRequestId, account, name, billed, paid, referenceNo, next);
    }

    @Override
    public String toString() {
        return "VaPayment[" + paymentRequestId + ", " + paid + ", " + outcome + "]";
    }
}
