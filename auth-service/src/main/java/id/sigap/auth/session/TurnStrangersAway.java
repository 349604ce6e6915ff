package id.sigap.auth.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.sigap.auth.password.HashingPool;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.load.Bulkhead;
import id.sigap.platform.problem.EarlyProblems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Over HTTP/1.1, as the gateway speaks it (a resource does not take an HTTP/2 request whose body was read): lets in as many strangers as will find a place in the queue for hashing, and tells the others that the service is busy before their
 * request costs anything: a flood of refusals must not take from the cores what those who get in need. Who names a device goes on, and
 * is asked there whether it knows it.
 */
@ApplicationScoped
class TurnStrangersAway {

    private static final String PATH = "/auth/v1/tokens";
    /** More than any sign-in has: what is larger, or of a length that is not told, is refused later and at its price. */
    private static final long LARGEST_BODY = 4_096;
    private static final long BODY_SECONDS = 10;
    private static final JsonFactory JSON = new JsonFactory();

    private final PasswordHashing hashing;
    private final EarlyProblems early;
    private final Counter refused;
    /** Strangers from their request to its answer. Event loops come and go on it a little past the limit, which does no harm. */
    private final AtomicInteger underWay = new AtomicInteger();

    TurnStrangersAway(PasswordHashing hashing, EarlyProblems early, MeterRegistry metrics) {
        this.hashing = hashing;
        this.early = early;
        this.refused = metrics.counter("password.hashing.turned.away");
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, Bulkhead.BEFORE_EVERYTHING - 1);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!HttpMethod.POST.equals(request.method()) || !PATH.equals(request.path()) || !isShort(request) || request.version() == HttpVersion.HTTP_2) {
            context.next();
            return;
        }
        Future<Buffer> body = request.body();
        // it comes paused
        request.resume();
        body.timeout(BODY_SECONDS, TimeUnit.SECONDS).onComplete(read -> {
            if (read.failed()) {
                request.connection().close();
            } else if (isStranger(read.result())) {
                stranger(context, read.result());
            } else {
                goOn(context, read.result());
            }
        });
    }

    private void stranger(RoutingContext context, Buffer body) {
        if (hashing.isFull(Turn.STRANGER) || underWay.get() >= hashing.room(Turn.STRANGER)) {
            refused.increment();
            early.answer(context, CommonProblem.SERVICE_BUSY, HashingPool.BUSY_RETRY);
        } else {
            underWay.incrementAndGet();
            context.addEndHandler(ended -> underWay.decrementAndGet());
            goOn(context, body);
        }
    }

    private static void goOn(RoutingContext context, Buffer body) {
        ((RoutingContextInternal) context).setBody(body);
        context.next();
    }

    private static boolean isShort(HttpServerRequest request) {
        try {
            return Long.parseLong(request.getHeader("Content-Length")) <= LARGEST_BODY;
        } catch (NumberFormatException untold) {
            return false;
        }
    }

    /** A device without a secret. False for what is no sign-in at all: what is wrong with it is told later. */
    static boolean isStranger(Buffer body) {
        try (JsonParser json = JSON.createParser(body.getBytes())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            boolean device = false;
            boolean secret = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean isDevice = "device".equals(json.currentName());
                if (json.nextToken() == JsonToken.START_OBJECT && isDevice) {
                    device = true;
                    secret = hasSecret(json);
                } else {
                    json.skipChildren();
                }
            }
            return device && !secret && json.currentToken() == JsonToken.END_OBJECT;
        } catch (IOException malformed) {
            return false;
        }
    }

    private static boolean hasSecret(JsonParser device) throws IOException {
        boolean secret = false;
        while (device.nextToken() == JsonToken.FIELD_NAME) {
            boolean isSecret = "secret".equals(device.currentName());
            secret = device.nextToken() != JsonToken.VALUE_NULL && isSecret || secret;
            device.skipChildren();
        }
        return secret;
    }
}
