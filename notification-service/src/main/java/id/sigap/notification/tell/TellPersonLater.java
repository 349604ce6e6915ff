package id.sigap.notification.tell;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Asks again whether a person is known by now. */
@ApplicationScoped
class TellPersonLater implements TimerHandler {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final TellPerson tellPerson;
    private final MeterRegistry metrics;
    private final Clock clock;

    TellPersonLater(TellPerson tellPerson, MeterRegistry metrics, Clock clock) {
        this.tellPerson = tellPerson;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TellPerson.LATER;
    }

    @Override
    public Outcome fire(Timer timer) {
        TellPerson.Waiting waiting = tellPerson.read(timer.payload());
        if (QuarkusTransaction.requiringNew().call(() -> tellPerson.tellIfKnown(waiting.personId(), waiting.notice()))) {
            return Outcome.done();
        }
        if (clock.instant().isBefore(waiting.until())) {
            return Outcome.again(PAUSE);
        }
        metrics.counter("notices.untold", "kind", waiting.notice().kind().name()).increment();
        return Outcome.done();
    }
}
