package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.binding.rule.BindingState;
import id.sigap.auth.binding.rule.RegistryAnswer;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Asks the civil registry about an open binding, outside of any transaction. While the registry is away, nothing passes. */
@ApplicationScoped
class AskRegistry implements TimerHandler {

    static final String KIND = "binding-ask-registry";
    private static final Logger LOG = Logger.getLogger(AskRegistry.class);

    private final Bindings bindings;
    private final ClaimedSeal seal;
    private final Registry registry;
    private final Outbox outbox;
    private final AuthConfig.Registry config;
    private final Clock clock;
    private final MeterRegistry metrics;

    AskRegistry(Bindings bindings, ClaimedSeal seal, Registry registry, Outbox outbox, AuthConfig config, Clock clock, MeterRegistry metrics) {
        this.bindings = bindings;
        this.seal = seal;
        this.registry = registry;
        this.outbox = outbox;
        this.config = config.registry();
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID bindingId = UUID.fromString(timer.key());
        Optional<Claimed> claimed = QuarkusTransaction.requiringNew().call(() -> bindings.findByIdOptional(bindingId)
                .filter(binding -> binding.state() instanceof BindingState.CheckingRegistry).map(seal::open));
        if (claimed.isEmpty()) {
            return Outcome.done();
        }
        RegistryAnswer answer;
        try {
            answer = registry.check(claimed.get());
        } catch (RegistryAwayException away) {
            metrics.counter("registry.away").increment();
            LOG.warnf("the civil registry is asked again later: %s", away.getMessage());
            return Outcome.again(soon());
        }
        QuarkusTransaction.requiringNew().run(() -> bindings.locked(bindingId).ifPresent(binding -> answered(binding, answer)));
        return Outcome.done();
    }

    private void answered(Binding binding, RegistryAnswer answer) {
        boolean confirmed = answer.confirms(config.nameScore());
        boolean changed = binding.become(binding.state().afterRegistry(confirmed), clock.instant());
        if (changed && confirmed) {
            Claimed person = seal.open(binding).confirmed(answer.legalName(), answer.sex());
            binding.claimed(seal.seal(binding.accountId(), person));
            outbox.append(new BindingRequested(binding.id(), binding.accountId(), person.nik(), binding.expiresAt()));
        }
    }

    private Duration soon() {
        long millis = config.again().toMillis();
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
