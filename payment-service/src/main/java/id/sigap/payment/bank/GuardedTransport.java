package id.sigap.payment.bank;

import id.sigap.payment.bank.snap.SnapTransport;
import id.sigap.platform.health.LastCalls;
import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** HTTP to the bank behind a timeout, a bulkhead and a circuit breaker. */
@ApplicationScoped
public class GuardedTransport {

    private static final long ANSWER_LIMIT_BYTES = 64L * 1024;
    private static final int FIRST_FAULT = 500;

    private final HttpClient http;
    private final LastCalls last;

    GuardedTransport(BankConfig config, Clock clock) {
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(config.connectTimeout()).build();
        this.last = new LastCalls("bank", clock);
    }

    /** The request's own timeout ends with the answer's headers; the one here also ends a body that never comes. */
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.6, delay = 5, delayUnit = ChronoUnit.SECONDS)
    @CircuitBreakerName("bank")
    public HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ANSWER_LIMIT_BYTES));
            if (answer.statusCode() < FIRST_FAULT) {
                last.answered();
            } else {
                last.failed("status " + answer.statusCode());
            }
            return answer;
        } catch (ConnectException | HttpConnectTimeoutException e) {
            last.failed("no connection");
            throw new SnapTransport.NotSent("no connection", e);
        } catch (IOException | InterruptedException e) {
            last.failed(e.getClass().getSimpleName());
            throw e;
        }
    }

    /** What the last calls met, for the health group of the outside world. */
    LastCalls last() {
        return last;
    }
}
