package id.sigap.gateway.forward;

import java.util.Locale;

import org.jboss.logging.Logger;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.gateway.answer.ProblemAnswer;
import id.sigap.gateway.route.BodyMode;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * One request on its way through a lane. Lives on one event loop, so its fields need no lock. It is answered exactly once: by
 * the service, by the deadline, or by the fault that came first.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final RoutingContext ctx;
    private final HttpServerRequest request;
    private final Lane lane;
    private final Trace trace;
    private final BoundedBody body;
    private final Timer.Sample sample = Timer.start();
    private String outcome = "client_gone";
    private HttpClientRequest upstream;
    private boolean inService;
    private boolean reading;
    private boolean settled;
    private boolean askedAgain;
    private long deadline = -1;

    Exchange(RoutingContext ctx, Lane lane, Trace trace) {
        this.ctx = ctx;
        this.request = ctx.request();
        this.lane = lane;
        this.trace = trace;
        this.body = new BoundedBody(request, lane.route.maxBodyBytes(), () -> refuse(CommonProblem.PAYLOAD_TOO_LARGE, 0));
        ctx.addEndHandler(this::finished);
    }

    /** Answers with a problem, unless the request is answered or gone already; what is under way in the service is given up. */
    void refuse(CommonProblem problem, long retryAfterSeconds) {
        if (settled) {
            return;
        }
        settled = true;
        outcome = problem.name().toLowerCase(Locale.ROOT);
        ProblemAnswer.send(ctx, problem, trace.traceId(), retryAfterSeconds);
        body.release();
        Leftover.discard(request, ctx.vertx());
        giveUpUpstream();
    }

    void start() {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            ctx.response().writeContinue();
        }
        // takes the head as it is and holds the body back until it is asked for
        ProxyRequest proxied = ProxyRequest.reverseProxy(request);
        ForwardHeaders.toService(proxied.headers(), request, trace);
        if (lane.route.body() == BodyMode.STREAMED) {
            proxied.setBody(Body.body(body, proxied.getBody().length()));
            enterService(proxied);
        } else {
            readBody(proxied);
        }
    }

    private void readBody(ProxyRequest proxied) {
        if (!lane.readers.enter()) {
            refuse(CommonProblem.SERVICE_BUSY, 1);
            return;
        }
        reading = true;
        deadline = ctx.vertx().setTimer(lane.route.timeoutMillis(), id -> refuse(CommonProblem.REQUEST_TIMEOUT, 0));
        body.read().onSuccess(whole -> {
            stopReading();
            if (!settled) {
                boolean none = whole.length() == 0 && !request.headers().contains(HttpHeaders.CONTENT_LENGTH);
                proxied.setBody(none ? null : Body.body(whole));
                enterService(proxied);
            }
        }).onFailure(gone -> LOG.debugf("%s: client went away while sending, trace %s", lane.route.name(), trace.traceId()));
    }

    private void enterService(ProxyRequest proxied) {
        if (!lane.calls.enter()) {
            refuse(CommonProblem.SERVICE_BUSY, 1);
            return;
        }
        inService = true;
        deadline = ctx.vertx().setTimer(lane.route.timeoutMillis(), id -> late());
        call(proxied);
    }

    private void call(ProxyRequest proxied) {
        lane.client.request(new RequestOptions().setMethod(request.method()).setURI(request.uri()))
                .onSuccess(open -> send(proxied, open)).onFailure(this::unreachable);
    }

    /** While a streamed upload waits for the client, the service waits for it as well. */
    private void late() {
        if (body.waitsForClient()) {
            refuse(CommonProblem.REQUEST_TIMEOUT, 0);
        } else {
            fault(CommonProblem.UPSTREAM_TIMEOUT, "no answer in time");
        }
    }

    private void send(ProxyRequest proxied, HttpClientRequest open) {
        upstream = open;
        if (settled) {
            giveUpUpstream();
            return;
        }
        if (request.authority() != null) {
            open.authority(request.authority());
        }
        open.exceptionHandler(cause -> failed(proxied, open, cause));
        proxied.send(open).onSuccess(this::pass).onFailure(cause -> failed(proxied, open, cause));
    }

    /**
     * A pooled connection may be closed by the service just as a request goes out on it. What is safe to ask twice is asked once
     * more (RFC 9110, section 9.2.2), within the same deadline.
     */
    private void failed(ProxyRequest proxied, HttpClientRequest failed, Throwable cause) {
        if (failed != upstream) {
            // this request is given up already, another one is under way
            return;
        }
        boolean safe = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (cause instanceof HttpClosedException && safe && !settled && !askedAgain) {
            askedAgain = true;
            upstream = null;
            call(proxied);
        } else {
            unreachable(cause);
        }
    }

    private void pass(ProxyResponse response) {
        if (settled) {
            giveUpUpstream();
            return;
        }
        settled = true;
        ctx.vertx().cancelTimer(deadline);
        outcome = response.getStatusCode() / 100 + "xx";
        ForwardHeaders.toClient(response.headers());
        HttpServerResponse out = ctx.response().setStatusCode(response.getStatusCode()).setStatusMessage(response.getStatusMessage())
                .setChunked(response.getBody().length() < 0);
        response.headers().forEach((name, value) -> out.headers().add(name, value));
        breakOffAfterSilence(out, 0);
        response.getBody().stream().pipe().endOnFailure(false).to(out).onFailure(cause -> {
            outcome = "broken_off";
            LOG.debugf("%s: answer broken off, trace %s: %s", lane.route.name(), trace.traceId(), cause.getMessage());
            // what was sent so far must not look whole; closing the connection (not only the answer) also runs the end handlers
            Cut.off(request);
        });
    }

    /**
     * Counts what goes out to the client, so that a service that stalls and a client that does not read end alike. A time limit of
     * the connection would not do: it would also run while the connection lies in the pool, and hit the next request on it.
     */
    private void breakOffAfterSilence(HttpServerResponse out, long seenBytes) {
        deadline = ctx.vertx().setTimer(lane.route.idleMillis(), id -> {
            if (out.bytesWritten() > seenBytes) {
                breakOffAfterSilence(out, out.bytesWritten());
            } else {
                giveUpUpstream();
            }
        });
    }

    private void unreachable(Throwable cause) {
        // the upload stopped: the client went away, not the service
        if (!(cause instanceof StreamResetException)) {
            fault(CommonProblem.BAD_GATEWAY, cause.getMessage());
        }
    }

    private void fault(CommonProblem problem, String reason) {
        if (!settled) {
            LOG.warnf("%s: %s, trace %s: %s", lane.route.name(), problem, trace.traceId(), reason);
            refuse(problem, 1);
        }
    }

    private void giveUpUpstream() {
        if (upstream != null) {
            upstream.reset();
        }
    }

    private void stopReading() {
        ctx.vertx().cancelTimer(deadline);
        if (reading) {
            reading = false;
            lane.readers.leave();
        }
    }

    /** Runs once, whether the answer went out whole or the client went away. */
    private void finished(AsyncResult<Void> end) {
        settled = true;
        stopReading();
        if (end.failed()) {
            giveUpUpstream();
        } else if (!request.isEnded()) {
            // answered before the upload was complete
            body.release();
            giveUpUpstream();
            Leftover.discard(request, ctx.vertx());
        }
        if (inService) {
            lane.calls.leave();
        }
        lane.finished(sample, outcome);
    }
}
