package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.binding.rule.BindingState;
import id.sigap.auth.binding.rule.RegistryAnswer;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
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

/**
 * Asks the office that knows the claimed number about an open binding, outside of any transaction. While that office is away, nothing
 * passes.
 */
@ApplicationScoped
class AskRegistry implements TimerHandler {

    static final String KIND = "binding-ask-registry";
    private static final Logger LOG = Logger.getLogger(AskRegistry.class);

    private final Bindings bindings;
    private final ClaimedSeal seal;
    private final Registry registry;
    private final Outbox outbox;
    private final AuthConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    AskRegistry(Bindings bindings, ClaimedSeal seal, Registry registry, Outbox outbox, AuthConfig config, Clock clock, MeterRegistry metrics) {
        this.bindings = bindings;
        this.seal = seal;
        this.registry = registry;
        this.outbox = outbox;
        this.config = config;
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
        Office office = Office.of(claimed.get().number());
        RegistryAnswer answer;
        try {
            answer = registry.check(claimed.get());
        } catch (RegistryAwayException away) {
            metrics.counter("registry.away", "registry", office.title()).increment();
            LOG.warnf("%s is asked again later: %s", office.title(), away.getMessage());
            return Outcome.again(soon(office.settings(config).again()));
        }
        QuarkusTransaction.requiringNew().run(() -> bindings.locked(bindingId).ifPresent(binding ->
                answered(binding, answer.confirms(office.settings(config).nameScore()), answer)));
        return Outcome.done();
    }

    private void answered(Binding binding, boolean confirmed, RegistryAnswer answer) {
        boolean changed = binding.become(binding.state().afterRegistry(confirmed), clock.instant());
        if (changed && confirmed) {
            Claimed person = seal.open(binding).confirmed(answer.legalName(), answer.sex());
            binding.claimed(seal.seal(binding.accountId(), person));
            outbox.append(requested(binding, person.number()));
        }
    }

    private static Event requested(Binding binding, PersonNumber number) {
        return switch (number) {
            case Nik nik -> new BindingRequested(binding.id(), binding.accountId(), nik, binding.expiresAt());
            case Passport passport -> new ForeignBindingRequested(binding.id(), binding.accountId(), passport, binding.expiresAt());
        };
    }

    private static Duration soon(Duration again) {
        long millis = again.toMillis();
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
