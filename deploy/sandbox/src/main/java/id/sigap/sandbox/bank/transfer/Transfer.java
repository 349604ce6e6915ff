package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.bank.account.AccountEnding;

/** A transfer that the bank accepted. */
record Transfer(TransferOrder order, String referenceNo, Status status) {

    /** SNAP's latestTransactionStatus. */
    enum Status {
        SUCCESS("00", "Success"), PENDING("03", "Pending"), FAILED("06", "Failed"), RETURNED("04", "Refunded");

        private final String code;
        private final String text;

        Status(String code, String text) {
            this.code = code;
            this.text = text;
        }

        String code() {
            return code;
        }

        String text() {
            return text;
        }
    }

    static Transfer accept(TransferOrder order, String referenceNo) {
        boolean pending = AccountEnding.of(order.accountNo()) == AccountEnding.FAILS_LATER;
        return new Transfer(order, referenceNo, pending ? Status.PENDING : Status.SUCCESS);
    }
}
