package id.sigap.payment.bank;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.payment.bank.snap.PemKeys;
import id.sigap.payment.bank.snap.SnapBank;
import id.sigap.payment.bank.snap.SnapClient;
import id.sigap.payment.bank.snap.SnapPartner;
import id.sigap.payment.bank.snap.SnapQris;
import id.sigap.payment.bank.snap.SnapTransport;
import id.sigap.payment.bank.snap.SymmetricSignature;
import id.sigap.platform.Clocks;
import id.sigap.platform.crypto.Secrets;
import id.sigap.rules.RuleBook;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
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
    Bank bank(SnapPartner partner, SnapClient client) {
        return new SnapBank(partner, client);
    }

    @Produces
    @Singleton
    QrisBank qris(SnapClient client) {
        return new SnapQris(client, config.merchantId(), config.terminalId());
    }

    @Produces
    @Singleton
    SnapPartner partner() {
        return new SnapPartner(config.url(), secrets.text("snap-client-id"), PemKeys.privateKey(secrets.text("snap-client-private.pem")),
                new SymmetricSignature(secrets.text("snap-client-secret"), config.signatureEncoding()), config.signatureEncoding(),
                config.channelId(), config.sourceAccount(), config.code(), config.timeout(), config.signedPath());
    }

    // one for all that is asked of the bank: it keeps the token
    @Produces
    @Singleton
    SnapClient client(SnapPartner partner, GuardedTransport transport, ObjectMapper json, Clock clock) {
        return new SnapClient(partner, guarded(transport), json, clock);
    }

    @Startup
    @Produces
    @Singleton
    Rails rails(RuleBook rules) {
        Map<Rail, RailHours> hours = config.hours().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new RailHours(e.getValue().opens(), e.getValue().closes(), Clocks.JAKARTA)));
        return new Rails(config.code(), config.rails(), hours, rules, Clocks.JAKARTA);
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
