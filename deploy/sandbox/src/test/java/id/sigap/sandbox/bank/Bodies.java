package id.sigap.sandbox.bank;

import static io.restassured.RestAssured.given;

import id.sigap.sandbox.world.SnapClient;

/** Request bodies and accounts of the bank tests. */
final class Bodies {

    static final String INQUIRY = "/v1.0/account-inquiry-external";
    static final String TRANSFER = "/v1.0/transfer-interbank";
    static final String STATUS = "/v1.0/transfer/status";

    private Bodies() {
    }

    /** Opens an account at bank 014 whose number ends so. */
    static String open(String ending, String name) {
        String accountNo = SnapClient.uniqueDigits() + ending;
        given().contentType("application/json")
                .body("{\"bankCode\":\"014\",\"accountNo\":\"%s\",\"name\":\"%s\"}".formatted(accountNo, name))
                .post("/bank/admin/accounts").then().statusCode(200);
        return accountNo;
    }

    static String inquiry(String accountNo) {
        return "{\"partnerReferenceNo\":\"i-1\",\"beneficiaryBankCode\":\"014\",\"beneficiaryAccountNo\":\"%s\"}".formatted(accountNo);
    }

    static String transfer(String reference, String accountNo, long rupiah) {
        return """
                {"partnerReferenceNo":"%s","amount":{"value":"%d.00","currency":"IDR"},"beneficiaryAccountName":"Budi",\
                "beneficiaryAccountNo":"%s","beneficiaryBankCode":"014","sourceAccountNo":"1000000001",\
                "transactionDate":"2026-01-05T10:00:00+07:00"}""".formatted(reference, rupiah, accountNo);
    }

    /** By RTGS or SKN. */
    static String clearing(String reference, String accountNo, long rupiah) {
        return transfer(reference, accountNo, rupiah).replaceFirst("\\{", "{\"beneficiaryCustomerResidence\":\"1\",\"beneficiaryCustomerType\":\"1\",");
    }

    static String status(String reference) {
        return "{\"originalPartnerReferenceNo\":\"%s\",\"serviceCode\":\"18\"}".formatted(reference);
    }
}
