package id.sigap.notification.delivery;

import id.sigap.platform.crypto.PersonErasedException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/** Makes one try to deliver a letter: writes it, and hands it to the carrier behind the lane's guard. */
@ApplicationScoped
class TryDelivery {

    private static final Logger LOG = Logger.getLogger(TryDelivery.class);

    private final Map<Lane, LetterSource> sources = new EnumMap<>(Lane.class);
    private final List<Carrier> carriers;
    private final LaneGuards guards;
    private final Clock clock;

    TryDelivery(@All List<LetterSource> sources, @All List<Carrier> carriers, LaneGuards guards, Clock clock) {
        sources.forEach(source -> source.lanes().forEach(lane -> this.sources.put(lane, source)));
        this.carriers = carriers;
        this.guards = guards;
        this.clock = clock;
    }

    Attempt attempt(Claimed delivery) throws InterruptedException {
        if (!clock.instant().isBefore(delivery.expiresAt())) {
            return new Attempt.Expired();
        }
        try {
            return switch (sources.get(delivery.lane()).compose(delivery)) {
                case Composed.Ready(Letter letter) -> send(delivery.lane(), letter);
                case Composed.NotYet(String reason) -> new Attempt.NotNow(reason);
                case Composed.Never(String reason) -> new Attempt.Failed(reason);
            };
        } catch (PersonErasedException erased) {
            return new Attempt.Failed("ERASED");
        }
    }

    private Attempt send(Lane lane, Letter letter) throws InterruptedException {
        Carrier carrier = carriers.stream().filter(c -> c.carries(letter)).findFirst().orElseThrow();
        try {
            guards.of(lane, carrier).call(() -> {
                carrier.send(letter);
                return null;
            }, Void.class);
            return new Attempt.Sent();
        } catch (RefusedException refused) {
            LOG.warnf("%s is refused for good: %s", letter, refused.getMessage());
            return new Attempt.Failed(refused.getMessage());
        } catch (CircuitBreakerOpenException open) {
            return new Attempt.NotNow("SERVER_LEFT_ALONE");
        } catch (TimeoutException late) {
            return notNow(letter, "TIMEOUT");
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Exception e) {
            return notNow(letter, e.getClass().getSimpleName());
        }
    }

    private static Attempt notNow(Letter letter, String reason) {
        LOG.warnf("%s waits: %s", letter, reason);
        return new Attempt.NotNow(reason);
    }
}
