package id.sigap.gateway.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** A service that behaves as badly as the last element of the path says. */
final class Upstream {

    static final int BIG_BYTES = 5_000_000;
    private static final int CHUNK_BYTES = 65_536;

    private final Vertx vertx;
    private final HttpServer server;
    private final AtomicInteger hanging = new AtomicInteger();
    private final AtomicInteger received = new AtomicInteger();
    private final Set<String> dropped = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    Upstream(Vertx vertx) {
        this.vertx = vertx;
        this.server = vertx.createHttpServer().connectionHandler(c -> connections.incrementAndGet()).requestHandler(this::handle);
    }

    int start() throws Exception {
        return server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get().actualPort();
    }

    private void handle(HttpServerRequest request) {
        received.incrementAndGet();
        String path = request.path();
        HttpServerResponse response = request.response();
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "hang" -> hang(request);
            case "drop-once" -> dropOnce(request);
            case "drop" -> request.connection().close();
            case "half" -> response.setChunked(true).write("half an answ").onComplete(v -> request.connection().close());
            case "stall" -> response.setChunked(true).write("the rest never comes");
            case "big" -> response.putHeader("Content-Length", Integer.toString(BIG_BYTES)).end(Buffer.buffer(new byte[BIG_BYTES]));
            case "early" -> response.setStatusCode(401).end("no");
            case "nothing" -> response.setStatusCode(204).end();
            case "endless" -> endless(response.setChunked(true));
            case "slow" -> vertx.setTimer(800, id -> response.end("slow"));
            case "stream" -> stream(response);
            case "counts" -> response.end(counts().toBuffer());
            case "hops" -> response.putHeader("Connection", "X-Secret-Hop").putHeader("X-Secret-Hop", "inside").putHeader("Keep-Alive", "timeout=9")
                    .putHeader("X-Kept", "yes").end("ok");
            default -> request.body().onSuccess(body -> response.putHeader("Content-Type", "application/json").end(echo(request, body).toBuffer()));
        }
    }

    /** Closes the connection on the first request of a name, and answers the next ones. */
    private void dropOnce(HttpServerRequest request) {
        if (dropped.add(request.getParam("name"))) {
            request.connection().close();
        } else {
            request.response().end("here");
        }
    }

    private void hang(HttpServerRequest request) {
        hanging.incrementAndGet();
        request.connection().closeHandler(v -> hanging.decrementAndGet());
    }

    private void stream(HttpServerResponse response) {
        response.putHeader("Content-Type", "text/event-stream").setChunked(true);
        response.write("data: first\n\n");
        vertx.setTimer(700, id -> response.end("data: second\n\n"));
    }

    /** Writes as long as somebody reads: more than all buffers on the way take, without holding it in memory. */
    private static void endless(HttpServerResponse response) {
        while (!response.ended() && !response.closed() && !response.writeQueueFull()) {
            response.write(Buffer.buffer(new byte[CHUNK_BYTES]));
        }
        response.drainHandler(v -> endless(response));
    }

    private JsonObject counts() {
        return new JsonObject().put("hanging", hanging.get()).put("received", received.get()).put("connections", connections.get());
    }

    private static JsonObject echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        return new JsonObject().put("method", request.method().name()).put("uri", request.uri()).put("headers", headers).put("length", body.length());
    }
}
