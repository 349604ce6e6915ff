package id.sigap.payment.va;

import id.sigap.payment.bank.snap.SnapService;
import jakarta.ws.rs.core.HttpHeaders;

/** A bank's call as it came: its headers and the exact bytes of its body. */
record SnapCall(SnapService service, HttpHeaders headers, byte[] body) {

    private static final int LARGEST_BODY = 64 * 1024;

    SnapCall {
        body = body == null ? new byte[0] : body;
        if (body.length > LARGEST_BODY) {
            throw SnapRefusal.badRequest();
        }
    }

    /** A header that must be there. */
    String header(String name, int longest) {
        String value = headers.getHeaderString(name);
        if (value == null || value.isBlank()) {
            throw SnapRefusal.missing(name);
        }
        if (value.length() > longest) {
            throw SnapRefusal.invalidFormat(name);
        }
        return value;
    }

    String token() {
        String authorization = headers.getHeaderString("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw SnapRefusal.invalidToken();
        }
        return authorization.substring(7).strip();
    }
}
