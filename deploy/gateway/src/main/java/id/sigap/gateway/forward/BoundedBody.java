package id.sigap.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;

/**
 * A request's body that is cut off at its limit, whatever {@code Content-Length} said or left out. It can be let go of at any
 * time; after that whoever still reads it changes nothing on the request.
 */
final class BoundedBody implements ReadStream<Buffer> {

    private final HttpServerRequest request;
    private final long limitBytes;
    private final Runnable onTooLarge;
    private long seenBytes;
    private boolean released;
    private boolean flowing;

    BoundedBody(HttpServerRequest request, long limitBytes, Runnable onTooLarge) {
        this.request = request;
        this.limitBytes = limitBytes;
        this.onTooLarge = onTooLarge;
    }

    /** Reads all of it. Fails when the client goes away; never completes beyond the limit or after a release. */
    Future<Buffer> read() {
        Promise<Buffer> whole = Promise.promise();
        Buffer collected = Buffer.buffer();
        exceptionHandler(whole::tryFail).handler(collected::appendBuffer).endHandler(v -> whole.tryComplete(collected));
        resume();
        return whole.future();
    }

    void release() {
        released = true;
    }

    /** True if more is to come and whoever reads it is ready for it. */
    boolean waitsForClient() {
        return flowing && !request.isEnded();
    }

    @Override
    public BoundedBody handler(Handler<Buffer> handler) {
        if (!released) {
            request.handler(handler == null ? null : part -> pass(part, handler));
        }
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        if (released) {
            return;
        }
        seenBytes += part.length();
        if (seenBytes > limitBytes) {
            released = true;
            onTooLarge.run();
        } else {
            handler.handle(part);
        }
    }

    @Override
    public BoundedBody exceptionHandler(Handler<Throwable> handler) {
        if (!released) {
            request.exceptionHandler(handler);
        }
        return this;
    }

    @Override
    public BoundedBody endHandler(Handler<Void> handler) {
        if (!released) {
            request.endHandler(handler);
        }
        return this;
    }

    @Override
    public BoundedBody pause() {
        if (!released) {
            flowing = false;
            request.pause();
        }
        return this;
    }

    @Override
    public BoundedBody resume() {
        if (!released) {
            flowing = true;
            request.resume();
        }
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        if (!released) {
            flowing = true;
            request.fetch(amount);
        }
        return this;
    }
}
