package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.BindingState;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends a binding that nobody completed in time, and its case with it. */
@ApplicationScoped
class ExpireBinding implements TimerHandler {

    static final String KIND = "binding-expiry";

    private final Bindings bindings;
    private final EndCase endCase;
    private final Clock clock;

    ExpireBinding(Bindings bindings, EndCase endCase, Clock clock) {
        this.bindings = bindings;
        this.endCase = endCase;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> bindings.locked(UUID.fromString(timer.key())).ifPresent(this::expire));
        return Outcome.done();
    }

    private void expire(Binding binding) {
        Instant now = clock.instant();
        // asking an officer moves the end, perhaps while this fires
        if (binding.expiresAt().isAfter(now)) {
            return;
        }
        boolean withOfficer = binding.state() instanceof BindingState.WithOfficer;
        if (binding.become(binding.state().afterTime(), now) && withOfficer) {
            endCase.expired(binding);
        }
    }
}
