package id.sigap.payment.va;

/** Refuses a bank's call with a SNAP response code (domain reference 8.7). */
final class SnapRefusal extends RuntimeException {

    private final int http;
    private final int caseCode;

    private SnapRefusal(int http, int caseCode, String message) {
        super(message, null, false, false);
        this.http = http;
        this.caseCode = caseCode;
    }

    static SnapRefusal badRequest() {
        return new SnapRefusal(400, 0, "Bad Request");
    }

    static SnapRefusal invalidFormat(String field) {
        return new SnapRefusal(400, 1, "Invalid Field Format " + field);
    }

    static SnapRefusal missing(String field) {
        return new SnapRefusal(400, 2, "Invalid Mandatory Field " + field);
    }

    static SnapRefusal unauthorized(String why) {
        return new SnapRefusal(401, 0, "Unauthorized. " + why);
    }

    static SnapRefusal invalidToken() {
        return new SnapRefusal(401, 1, "Invalid Token (B2B)");
    }

    static SnapRefusal unknownTransaction() {
        return new SnapRefusal(404, 1, "Transaction Not Found");
    }

    static SnapRefusal invalidBill() {
        return new SnapRefusal(404, 12, "Invalid Bill/Virtual Account");
    }

    static SnapRefusal invalidAmount() {
        return new SnapRefusal(404, 13, "Invalid Amount");
    }

    static SnapRefusal paidBill() {
        return new SnapRefusal(404, 14, "Paid Bill");
    }

    static SnapRefusal expiredBill() {
        return new SnapRefusal(404, 19, "Invalid Bill/Virtual Account. It has expired");
    }

    static SnapRefusal sameExternalId() {
        return new SnapRefusal(409, 0, "Conflict. X-EXTERNAL-ID was used today");
    }

    int http() {
        return http;
    }

    int caseCode() {
        return caseCode;
    }
}
