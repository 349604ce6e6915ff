package id.sigap.auth.binding;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends a binding that nobody completed in time. */
@ApplicationScoped
class ExpireBinding implements TimerHandler {

    static final String KIND = "binding-expiry";

    private final Bindings bindings;
    private final Clock clock;

    ExpireBinding(Bindings bindings, Clock clock) {
        this.bindings = bindings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> bindings.locked(UUID.fromString(timer.key()))
                .ifPresent(binding -> binding.become(binding.state().afterTime(), clock.instant())));
        return Outcome.done();
    }
}
