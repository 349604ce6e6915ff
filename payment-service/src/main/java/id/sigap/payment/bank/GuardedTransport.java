package id.sigap.payment.bank;

import id.sigap.payment.bank.snap.SnapTransport;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** HTTP to the bank behind a timeout, a bulkhead and a circuit breaker. */
@ApplicationScoped
public class GuardedTransport {

    private static final long ANSWER_LIMIT_BYTES = 64L * 1024;

    private final HttpClient http;

    GuardedTransport(BankConfig config) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(config.connectTimeout()).build();
    }

    /** The request's own timeout ends with the answer's headers; the one here also ends a body that never comes. */
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName("bank")
    public HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_LIMIT_BYTES));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new SnapTransport.NotSent("no connection", e);
        }
    }
}
