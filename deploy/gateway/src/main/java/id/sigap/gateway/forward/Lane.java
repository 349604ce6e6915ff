package id.sigap.gateway.forward;

import java.net.URI;
import java.time.Duration;

import id.sigap.gateway.limit.Bulkhead;
import id.sigap.gateway.limit.RateLimiter;
import id.sigap.gateway.route.Rate;
import id.sigap.gateway.route.Route;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;

/** One route at run time: its own connections, its own places, its own counters. Nothing here is shared with another route. */
final class Lane {

    /** Bodies being received wait outside the service, so more of them may be open than calls. */
    private static final int READERS_PER_CALL = 8;
    private static final Duration[] STEPS = {Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(100),
            Duration.ofMillis(200), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(10)};

    final Route route;
    final HttpClient client;
    final Bulkhead calls;
    final Bulkhead readers;
    final RateLimiter rates;
    private final MeterRegistry meters;

    Lane(Route route, URI upstream, int connectTimeoutMillis, double rateFactor, Vertx vertx, MeterRegistry meters) {
        this.route = route;
        this.meters = meters;
        this.calls = new Bulkhead(route.maxConcurrent());
        this.readers = new Bulkhead(route.maxConcurrent() * READERS_PER_CALL);
        this.rates = new RateLimiter(scaled(route.perCaller(), rateFactor), scaled(route.perAddress(), rateFactor), System::nanoTime);
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost(upstream.getHost()).setDefaultPort(port(upstream)).setSsl("https".equals(upstream.getScheme()))
                        .setConnectTimeout(connectTimeoutMillis).setKeepAliveTimeout(30)
                        .setDecompressionSupported(false),
                // the bulkhead counts; the pool has a few connections more, for those that are just closing
                new PoolOptions().setHttp1MaxSize(route.maxConcurrent() + 4));
        Gauge.builder("gateway.calls.open", calls, Bulkhead::taken).description("Calls in the service now").tag("route", route.name())
                .register(meters);
    }

    /** Records one finished request. */
    void finished(Timer.Sample sample, String outcome) {
        sample.stop(Timer.builder("gateway.requests").description("Requests by route and outcome, from the first byte in to the last byte out")
                .tag("route", route.name()).tag("outcome", outcome).serviceLevelObjectives(STEPS).register(meters));
    }

    private static Rate scaled(Rate rate, double factor) {
        int perSecond = (int) Math.max(1, rate.perSecond() * factor);
        return new Rate(perSecond, (int) Math.max(perSecond, rate.burst() * factor));
    }

    private static int port(URI upstream) {
        return upstream.getPort() > 0 ? upstream.getPort() : "https".equals(upstream.getScheme()) ? 443 : 80;
    }
}
