package id.sigap.sandbox.bank.va;

import id.sigap.sandbox.bank.snap.Amount;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bodies of the two calls: inquiry (24) and payment (25). */
final class VaMessages {

    private static final int INTERNET_BANKING = 6014;

    private VaMessages() {
    }

    static Map<String, Object> inquiry(VirtualAccount account, String requestId, String now) {
        Map<String, Object> body = ids(account);
        body.put("trxDateInit", now);
        body.put("channelCode", INTERNET_BANKING);
        body.put("inquiryRequestId", requestId);
        return body;
    }

    /** @param again true if the bank asks again after a lost answer */
    static Map<String, Object> payment(VaPayment payment, String now, boolean again) {
        Map<String, Object> body = ids(payment.account());
        body.put("virtualAccountName", payment.name());
        body.put("paymentRequestId", payment.paymentRequestId());
        body.put("channelCode", INTERNET_BANKING);
        body.put("paidAmount", Amount.ofRupiah(payment.paid()));
        body.put("totalAmount", Amount.ofRupiah(payment.billed()));
        body.put("trxDateTime", now);
        body.put("referenceNo", payment.referenceNo());
        body.put("flagAdvise", again ? "Y" : "N");
        return body;
    }

    private static Map<String, Object> ids(VirtualAccount account) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerServiceId", account.partnerServiceId());
        body.put("customerNo", account.customerNo());
        body.put("virtualAccountNo", account.number());
        return body;
    }
}
