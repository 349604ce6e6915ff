package id.sigap.sandbox.bank.snap;

import java.util.Map;

/** A request that the bank refuses, with SNAP's case for it. */
public final class SnapRefusal extends RuntimeException {

    private final int httpStatus;
    private final String caseCode;

    private SnapRefusal(int httpStatus, String caseCode, String message) {
        super(message);
        this.httpStatus = httpStatus;
        this.caseCode = caseCode;
    }

    static SnapRefusal notJson() {
        return new SnapRefusal(400, "00", "Bad Request");
    }

    public static SnapRefusal invalidFormat(String field) {
        return new SnapRefusal(400, "01", "Invalid Field Format {" + field + "}");
    }

    static SnapRefusal missing(String field) {
        return new SnapRefusal(400, "02", "Invalid Mandatory Field {" + field + "}");
    }

    static SnapRefusal unauthorized(String reason) {
        return new SnapRefusal(401, "00", "Unauthorized. [" + reason + "]");
    }

    static SnapRefusal invalidToken() {
        return new SnapRefusal(401, "01", "Invalid Token (B2B)");
    }

    static SnapRefusal tokenNotFound() {
        return new SnapRefusal(401, "03", "Token Not Found (B2B)");
    }

    public static SnapRefusal exceedsLimit() {
        return new SnapRefusal(403, "02", "Exceeds Transaction Amount Limit");
    }

    public static SnapRefusal insufficientFunds() {
        return new SnapRefusal(403, "14", "Insufficient Funds");
    }

    public static SnapRefusal transactionNotFound() {
        return new SnapRefusal(404, "01", "Transaction Not Found");
    }

    public static SnapRefusal invalidAccount() {
        return new SnapRefusal(404, "11", "Invalid Account");
    }

    public static SnapRefusal invalidAmount() {
        return new SnapRefusal(404, "13", "Invalid Amount");
    }

    static SnapRefusal partnerNotFound() {
        return new SnapRefusal(404, "16", "Partner Not Found");
    }

    public static SnapRefusal inconsistentRequest() {
        return new SnapRefusal(404, "18", "Inconsistent Request");
    }

    static SnapRefusal sameExternalId() {
        return new SnapRefusal(409, "00", "Conflict");
    }

    public static SnapRefusal duplicateReference() {
        return new SnapRefusal(409, "01", "Duplicate partnerReferenceNo");
    }

    SnapAnswer answer() {
        return new SnapAnswer(httpStatus, caseCode, getMessage(), Map.of());
    }
}
