package id.sigap.sandbox.bank.snap;

/** The SNAP services that the sandbox bank serves or calls: two-digit code and path (ASPI, technical standard of SNAP). */
public enum SnapService {

    ACCESS_TOKEN("73", "/v1.0/access-token/b2b"),
    ACCOUNT_INQUIRY_INTERNAL("15", "/v1.0/account-inquiry-internal"),
    ACCOUNT_INQUIRY_EXTERNAL("16", "/v1.0/account-inquiry-external"),
    TRANSFER_INTRABANK("17", "/v1.0/transfer-intrabank"),
    TRANSFER_INTERBANK("18", "/v1.0/transfer-interbank"),
    TRANSFER_RTGS("22", "/v1.0/transfer-rtgs"),
    TRANSFER_SKN("23", "/v1.0/transfer-skn"),
    TRANSFER_STATUS("36", "/v1.0/transfer/status"),
    VA_INQUIRY("24", "/v1.0/transfer-va/inquiry"),
    VA_PAYMENT("25", "/v1.0/transfer-va/payment"),
    QR_GENERATE("47", "/v1.0/qr/qr-mpm-generate"),
    QR_QUERY("51", "/v1.0/qr/qr-mpm-query"),
    QR_NOTIFY("52", "/v1.0/qr/qr-mpm-notify");

    private final String code;
    private final String path;

    SnapService(String code, String path) {
        this.code = code;
        this.path = path;
    }

    public String code() {
        return code;
    }

    /** The path that is signed: what follows the bank's base address ({@code …/bank}). */
    public String path() {
        return path;
    }

    boolean movesMoney() {
        return switch (this) {
            case TRANSFER_INTRABANK, TRANSFER_INTERBANK, TRANSFER_RTGS, TRANSFER_SKN -> true;
            case ACCESS_TOKEN, ACCOUNT_INQUIRY_INTERNAL, ACCOUNT_INQUIRY_EXTERNAL, TRANSFER_STATUS, VA_INQUIRY, VA_PAYMENT, QR_GENERATE, QR_QUERY, QR_NOTIFY ->
                    false;
        };
    }
}
