package id.sigap.platform.problem;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.time.Duration;

/**
 * The rest of a request that was answered before it was read. To close the connection at once could destroy the answer on its way (a reset overtakes it), and not
 * to read would leave the client waiting to send: so it is thrown away as it comes, and who is not done in time is cut off.
 */
final class Leftover {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftover() {
    }

    static void discard(HttpServerRequest request, Vertx vertx) {
        if (request.isEnded()) {
            return;
        }
        long timer = vertx.setTimer(PATIENCE.toMillis(), id -> cutOff(request));
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.endHandler(ended -> vertx.cancelTimer(timer));
        request.handler(part -> {
            // nobody wants it
        });
        request.resume();
    }

    private static void cutOff(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        if (request.version() == HttpVersion.HTTP_2) {
            // the connection is others' too
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
