package id.sigap.sandbox.bank.snap;

import jakarta.ws.rs.core.HttpHeaders;

/** A request's headers and exact bytes. */
record SnapRequest(HttpHeaders headers, byte[] body) {

    private static final int BODY_LIMIT = 64 * 1024;

    SnapRequest {
        if (body.length > BODY_LIMIT) {
            throw SnapRefusal.invalidFormat("body");
        }
    }

    /** A mandatory header of at most {@code limit} characters. */
    String header(String name, int limit) {
        String value = headers.getHeaderString(name);
        if (value == null || value.isBlank()) {
            throw SnapRefusal.missing(name);
        }
        if (value.length() > limit) {
            throw SnapRefusal.invalidFormat(name);
        }
        return value;
    }

    String timestamp() {
        return header("X-TIMESTAMP", 25);
    }

    String signature() {
        return header("X-SIGNATURE", 1024);
    }

    /** Without the word Bearer. */
    String token() {
        String header = headers.getHeaderString("Authorization");
        if (header == null || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw SnapRefusal.tokenNotFound();
        }
        return header.substring(7).strip();
    }
}
