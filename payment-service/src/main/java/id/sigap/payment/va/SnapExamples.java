package id.sigap.payment.va;

/** Bodies of SNAP calls for the API's description. */
final class SnapExamples {

    static final String TOKEN = """
            {"grantType":"client_credentials"}""";
    static final String TOKEN_ANSWER = """
            {"responseCode":"2007300","responseMessage":"Successful","accessToken":"q0mJ5xY2…","tokenType":"Bearer","expiresIn":"900"}""";
    static final String INQUIRY = """
            {"partnerServiceId":"   12345","customerNo":"261100000017","virtualAccountNo":"   12345261100000017",
            "inquiryRequestId":"20261124101500000001","trxDateInit":"2026-11-24T10:15:00+07:00"}""";
    static final String INQUIRY_ANSWER = """
            {"responseCode":"2002400","responseMessage":"Successful","virtualAccountData":{"partnerServiceId":"   12345",
            "customerNo":"261100000017","virtualAccountNo":"   12345261100000017","virtualAccountName":"PT MAJU BERSAMA SEJAHTERA",
            "inquiryRequestId":"20261124101500000001","totalAmount":{"value":"684000.00","currency":"IDR"},"billDetails":[],
            "virtualAccountTrxType":"C"}}""";
    static final String PAYMENT = """
            {"partnerServiceId":"   12345","customerNo":"261100000017","virtualAccountNo":"   12345261100000017",
            "paymentRequestId":"20261124101501000002","paidAmount":{"value":"684000.00","currency":"IDR"},
            "trxDateTime":"2026-11-24T10:15:01+07:00","referenceNo":"20261124000099"}""";
    static final String PAYMENT_ANSWER = """
            {"responseCode":"2002500","responseMessage":"Successful","virtualAccountData":{"partnerServiceId":"   12345",
            "customerNo":"261100000017","virtualAccountNo":"   12345261100000017","virtualAccountName":"PT MAJU BERSAMA SEJAHTERA",
            "paymentRequestId":"20261124101501000002","paidAmount":{"value":"684000.00","currency":"IDR"},
            "totalAmount":{"value":"684000.00","currency":"IDR"},"paymentFlagStatus":"00","referenceNo":"20261124000099"}}""";
    static final String QRIS_NOTICE = """
            {"originalReferenceNo":"20261124000099","originalPartnerReferenceNo":"0192a4c17a3e7c118a5b0d2e4f6a8c10","latestTransactionStatus":"00",
            "transactionStatusDesc":"Success","amount":{"value":"684000.00","currency":"IDR"}}""";
    static final String QRIS_NOTICE_ANSWER = """
            {"responseCode":"2005200","responseMessage":"Successful"}""";
    static final String NO_CODE = """
            {"responseCode":"4045201","responseMessage":"Transaction Not Found"}""";
    static final String UNSIGNED = """
            {"responseCode":"4012500","responseMessage":"Unauthorized. Signature"}""";
    static final String INVALID = """
            {"responseCode":"4002502","responseMessage":"Invalid Mandatory Field X-EXTERNAL-ID"}""";
    static final String NO_BILL = """
            {"responseCode":"4042512","responseMessage":"Invalid Bill/Virtual Account"}""";
    static final String SEEN = """
            {"responseCode":"4092500","responseMessage":"Conflict. X-EXTERNAL-ID was used today"}""";

    private SnapExamples() {
    }
}
