package id.sigap.gateway.forward;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * The end of a client's connection, at once. Vert.x's own close first waits until all that was written has gone out, which with a
 * client that does not read is never.
 */
final class Cut {

    private Cut() {
    }

    /** The handlers of the end run as for a connection that the client broke. */
    static void off(HttpServerRequest request) {
        if (request.connection() instanceof ConnectionBase connection) {
            connection.channelHandlerContext().close();
        } else {
            request.connection().close();
        }
    }
}
