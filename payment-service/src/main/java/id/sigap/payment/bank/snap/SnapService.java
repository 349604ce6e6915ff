package id.sigap.payment.bank.snap;

/** The SNAP services that we call or serve, with their two-digit codes (domain reference 8.4). */
public enum SnapService {
    ACCOUNT_INQUIRY_INTERNAL(15, "/v1.0/account-inquiry-internal"),
    ACCOUNT_INQUIRY_EXTERNAL(16, "/v1.0/account-inquiry-external"),
    TRANSFER_INTRABANK(17, "/v1.0/transfer-intrabank"),
    TRANSFER_INTERBANK(18, "/v1.0/transfer-interbank"),
    TRANSFER_RTGS(22, "/v1.0/transfer-rtgs"),
    TRANSFER_SKN(23, "/v1.0/transfer-skn"),
    VA_INQUIRY(24, "/v1.0/transfer-va/inquiry"),
    VA_PAYMENT(25, "/v1.0/transfer-va/payment"),
    TRANSFER_STATUS(36, "/v1.0/transfer/status"),
    QR_GENERATE(47, "/v1.0/qr/qr-mpm-generate"),
    QR_QUERY(51, "/v1.0/qr/qr-mpm-query"),
    QR_NOTIFY(52, "/v1.0/qr/qr-mpm-notify"),
    ACCESS_TOKEN(73, "/v1.0/access-token/b2b");

    private final int code;
    private final String path;

    SnapService(int code, String path) {
        this.code = code;
        this.path = path;
    }

    public int code() {
        return code;
    }

    public String path() {
        return path;
    }
}
