package id.sigap.payment.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.payment.bank.snap.PemKeys;
import id.sigap.payment.bank.snap.SnapBank;
import id.sigap.payment.bank.snap.SnapClient;
import id.sigap.payment.bank.snap.SnapPartner;
import id.sigap.payment.bank.snap.SnapTransport;
import id.sigap.payment.bank.snap.SymmetricSignature;
import id.sigap.platform.crypto.Secrets;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Puts our bank together from configuration and secrets. */
@ApplicationScoped
public class Banks {

    private final BankConfig config;
    private final Secrets secrets;

    Banks(BankConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
    }

    // at start, so that a missing key shows then and not at the first payout
    @Startup
    @Produces
    @Singleton
    Bank bank(GuardedTransport transport, ObjectMapper json, Clock clock) {
        SnapPartner partner = new SnapPartner(config.url(), secrets.text("snap-client-id"),
                PemKeys.privateKey(secrets.text("snap-client-private.pem")),
                new SymmetricSignature(secrets.text("snap-client-secret"), config.signatureEncoding()), config.signatureEncoding(),
                config.channelId(), config.sourceAccount(), config.code(), config.timeout());
        return new SnapBank(partner, new SnapClient(partner, guarded(transport), json, clock));
    }

    /** Says of each refusal of the guards whether the request left us. */
    private static SnapTransport guarded(GuardedTransport transport) {
        return request -> exchange(transport, request);
    }

    private static HttpResponse<byte[]> exchange(GuardedTransport transport, HttpRequest request) throws IOException, InterruptedException {
        try {
            return transport.exchange(request);
        } catch (CircuitBreakerOpenException | BulkheadException e) {
            throw new SnapTransport.NotSent("held back: " + e.getClass().getSimpleName(), e);
        } catch (TimeoutException e) {
            throw new IOException("no answer in time", e);
        }
    }
}
