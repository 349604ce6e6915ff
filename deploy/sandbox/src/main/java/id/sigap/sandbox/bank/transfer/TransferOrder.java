package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.bank.snap.SnapBody;
import id.sigap.sandbox.bank.snap.SnapService;

/** What the client asks for. */
record TransferOrder(String serviceCode, String partnerReferenceNo, String bankCode, String accountNo, long rupiah,
        String sourceAccountNo, String transactionDate) {

    static TransferOrder intrabank(SnapBody body, String ownCode) {
        return read(body, SnapService.TRANSFER_INTRABANK, ownCode);
    }

    static TransferOrder interbank(SnapBody body) {
        body.text("beneficiaryAccountName", 100);
        return read(body, SnapService.TRANSFER_INTERBANK, body.digits("beneficiaryBankCode", 11));
    }

    static TransferOrder clearing(SnapBody body, SnapService service) {
        body.text("beneficiaryAccountName", 100);
        body.digits("beneficiaryCustomerResidence", 1);
        body.digits("beneficiaryCustomerType", 2);
        return read(body, service, body.digits("beneficiaryBankCode", 11));
    }

    /** Two orders under one reference mean the same if they pay the same amount to the same account. */
    boolean paysTheSameAs(TransferOrder other) {
        return rupiah == other.rupiah && accountNo.equals(other.accountNo) && bankCode.equals(other.bankCode);
    }

    private static TransferOrder read(SnapBody body, SnapService service, String bankCode) {
        return new TransferOrder(service.code(), body.text("partnerReferenceNo", 64), bankCode,
                body.digits("beneficiaryAccountNo", 34), body.rupiah("amount"), body.digits("sourceAccountNo", 19),
                body.timestamp("transactionDate"));
    }

    @Override
    public String toString() {
        return "TransferOrder[" + partnerReferenceNo + ", " + rupiah + "]";
    }
}
