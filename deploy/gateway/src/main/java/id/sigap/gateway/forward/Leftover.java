package id.sigap.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/**
 * What a client still sends after its answer is known. It is thrown away for a while, because closing at once can destroy the
 * answer on its way (a reset overtakes it); who sends on and on is cut off.
 */
final class Leftover {

    private static final long MAX_BYTES = 16L << 20;
    private static final long MAX_MILLIS = 5_000;

    private Leftover() {
    }

    static void discard(HttpServerRequest request, Vertx vertx) {
        if (request.isEnded()) {
            return;
        }
        long timer = vertx.setTimer(MAX_MILLIS, id -> {
            if (!request.isEnded()) {
                Cut.off(request);
            }
        });
        long[] seen = {0};
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(v -> vertx.cancelTimer(timer));
        request.handler(part -> {
            seen[0] += part.length();
            if (seen[0] > MAX_BYTES) {
                Cut.off(request);
            }
        });
        request.resume();
    }
}
