package id.sigap.gateway.forward;

import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What changes in the headers on the way through (RFC 9110, section 7.6). */
final class ForwardHeaders {

    private static final List<String> HOP_BY_HOP = List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "Proxy-Authorization",
            "Proxy-Connection", "TE", "Trailer", "Upgrade");
    /** Only this gateway says where a request came from; what a client claims is dropped. */
    private static final List<String> CLAIMED_ORIGIN = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto",
            "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Ssl", "X-Real-IP");

    private ForwardHeaders() {
    }

    static void toService(MultiMap headers, HttpServerRequest request, Trace trace) {
        dropHopByHop(headers);
        headers.remove(HttpHeaders.EXPECT);
        CLAIMED_ORIGIN.forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress()).set("X-Forwarded-Proto", request.scheme());
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        trace.writeTo(headers);
    }

    /** The request id is on the answer already. */
    static void toClient(MultiMap headers) {
        dropHopByHop(headers);
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        headers.remove(Trace.REQUEST_ID);
    }

    /** Also the headers that {@code Connection} names are meant for one hop only; framing is the sender's own. */
    private static void dropHopByHop(MultiMap headers) {
        for (String line : List.copyOf(headers.getAll(HttpHeaders.CONNECTION))) {
            for (String named : line.split(",")) {
                String name = named.strip();
                if (!name.isEmpty() && !name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("transfer-encoding")) {
                    headers.remove(name);
                }
            }
        }
        HOP_BY_HOP.forEach(headers::remove);
    }
}
