package id.sigap.gateway.forward;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import io.vertx.core.MultiMap;

/**
 * The ids by which one request is found again: W3C {@code traceparent} and {@code X-Request-Id}, the client's own where they
 * are well formed, else fresh ones.
 */
record Trace(String traceparent, String requestId, boolean continued) {

    static final String TRACEPARENT = "traceparent";
    static final String TRACESTATE = "tracestate";
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern VALID_PARENT = Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final Pattern VALID_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    static Trace of(MultiMap headers) {
        String parent = headers.get(TRACEPARENT);
        String id = headers.get(REQUEST_ID);
        boolean continued = parent != null && VALID_PARENT.matcher(parent).matches();
        String traceparent = continued ? parent : "00-" + hex(2) + "-" + hex(1) + "-01";
        return new Trace(traceparent, id != null && VALID_ID.matcher(id).matches() ? id : traceparent.substring(3, 35), continued);
    }

    String traceId() {
        return traceparent.substring(3, 35);
    }

    void writeTo(MultiMap headers) {
        headers.set(TRACEPARENT, traceparent).set(REQUEST_ID, requestId);
        if (!continued) {
            headers.remove(TRACESTATE);
        }
    }

    private static String hex(int longs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < longs; i++) {
            long value = ThreadLocalRandom.current().nextLong();
            // an id of zeros alone means "none"
            text.append(HexFormat.of().toHexDigits(value == 0 ? 1 : value));
        }
        return text.toString();
    }
}
