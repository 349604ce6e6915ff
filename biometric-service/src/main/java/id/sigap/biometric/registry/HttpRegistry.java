package id.sigap.biometric.registry;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.registry.PersonRegistry.Answer;
import id.sigap.platform.health.LastCalls;
import id.sigap.platform.load.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Asks one registry over HTTP: a few calls at once at most, each with a deadline for the whole of it, behind a circuit breaker and a
 * retry budget. The number stands in the address, so addresses are never logged.
 */
final class HttpRegistry {

    private static final Logger LOG = Logger.getLogger(HttpRegistry.class);
    private static final String KEY_HEADER = "X-Api-Key";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final String title;
    private final BiometricConfig.Registry config;
    private final Supplier<String> key;
    private final MeterRegistry metrics;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Semaphore calls;
    private final CircuitBreaker breaker;
    private final RetryBudget retries;
    private final LastCalls last;

    /**
     * @param title its name in health, metrics and logs
     * @param key   our key to it
     */
    HttpRegistry(String title, BiometricConfig.Registry config, Supplier<String> key, MeterRegistry metrics, Clock clock) {
        this.title = title;
        this.config = config;
        this.key = key;
        this.metrics = metrics;
        this.calls = new Semaphore(config.concurrentCalls());
        this.breaker = new CircuitBreaker(clock, config.breakerFailures(), config.breakerOpen());
        this.retries = new RetryBudget(clock);
        this.last = new LastCalls(title, clock);
    }

    void stop() {
        client.shutdownNow();
    }

    /** @param path of the photograph, after the base address */
    Answer photograph(String path, boolean repeated) {
        if (!calls.tryAcquire()) {
            return counted(new Answer.Unavailable("enough calls under way"));
        }
        try {
            if (repeated && !retries.trySpend()) {
                return counted(new Answer.Unavailable("retry budget spent"));
            }
            if (!breaker.tryPass()) {
                return counted(new Answer.Unavailable("circuit open"));
            }
            return counted(judged(call(path)));
        } finally {
            calls.release();
        }
    }

    LastCalls last() {
        return last;
    }

    private Answer call(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(config.url() + path))
                .header(KEY_HEADER, key.get()).header("Accept", "image/jpeg, image/png, image/webp").timeout(config.timeout()).GET().build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), PictureLimits.DEFAULT.bytes()));
        try {
            // the request's own timeout ends with the headers; this one holds for the body too
            HttpResponse<byte[]> response = answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return switch (response.statusCode()) {
                case OK -> new Answer.Found(response.body());
                case NOT_FOUND -> new Answer.NoPhotograph();
                default -> new Answer.Unavailable("status " + response.statusCode());
            };
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Answer.Unavailable("no answer in time");
        } catch (ExecutionException e) {
            return new Answer.Unavailable(e.getCause().getClass().getSimpleName());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unavailable("interrupted");
        }
    }

    private Answer judged(Answer answer) {
        switch (answer) {
            case Answer.Found found -> answered();
            case Answer.NoPhotograph none -> answered();
            case Answer.Unavailable away -> {
                LOG.warnf("%s does not answer: %s", title, away.why());
                breaker.failed();
                last.failed(away.why());
            }
        }
        return answer;
    }

    private void answered() {
        breaker.succeeded();
        last.answered();
        retries.earn();
    }

    private Answer counted(Answer answer) {
        metrics.counter("registry.photographs", "registry", title, "answer", answer.getClass().getSimpleName()).increment();
        return answer;
    }
}
