package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.binding.Enquiries.Enquiry;
import id.sigap.auth.binding.rule.RegistryAnswer;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * Asks the office that knows the claimed number about an open binding, outside of any transaction. While that office is away, nothing
 * passes.
 */
@ApplicationScoped
class AskRegistry implements TimerHandler {

    static final String KIND = "binding-ask-registry";
    private static final Logger LOG = Logger.getLogger(AskRegistry.class);

    private final Enquiries enquiries;
    private final Registry registry;
    private final AuthConfig config;
    private final MeterRegistry metrics;

    AskRegistry(Enquiries enquiries, Registry registry, AuthConfig config, MeterRegistry metrics) {
        this.enquiries = enquiries;
        this.registry = registry;
        this.config = config;
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID bindingId = UUID.fromString(timer.key());
        Optional<Enquiry> enquiry = QuarkusTransaction.requiringNew().call(() -> enquiries.of(bindingId));
        return enquiry.isEmpty() ? Outcome.done() : ask(enquiry.get());
    }

    private Outcome ask(Enquiry enquiry) {
        Office office = Office.of(enquiry.claimed().number());
        RegistryAnswer answer;
        try {
            answer = registry.check(enquiry.claimed());
        } catch (RegistryAwayException away) {
            metrics.counter("registry.away", "registry", office.title()).increment();
            LOG.warnf("%s is asked again later: %s", office.title(), away.getMessage());
            return Outcome.again(soon(office.settings(config).again()));
        }
        return QuarkusTransaction.requiringNew().call(() -> enquiries.answered(enquiry, answer));
    }

    private static Duration soon(Duration again) {
        long millis = again.toMillis();
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
