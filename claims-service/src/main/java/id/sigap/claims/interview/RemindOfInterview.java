package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewEvent;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Calls an interview to mind that is near, if it is still the one that was booked. */
@ApplicationScoped
class RemindOfInterview implements TimerHandler {

    private final InterviewTable table;
    private final List<InterviewChanged> listeners;
    private final MeterRegistry metrics;

    RemindOfInterview(InterviewTable table, @All List<InterviewChanged> listeners, MeterRegistry metrics) {
        this.table = table;
        this.listeners = listeners;
        this.metrics = metrics;
    }

    @Override
    public String kind() {
        return InterviewClocks.REMINDER;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID claimId = UUID.fromString(timer.key().substring(0, timer.key().indexOf(':')));
        UUID slotId = UUID.fromString(timer.payload());
        QuarkusTransaction.requiringNew().run(() -> table.locked(claimId)
                .filter(interview -> interview.state() == InterviewState.BOOKED && interview.slot().id().equals(slotId)).ifPresent(this::remind));
        return Outcome.done();
    }

    private void remind(Interview interview) {
        metrics.counter("interviews", "event", InterviewEvent.REMINDER.name()).increment();
        listeners.forEach(listener -> listener.changed(interview, InterviewEvent.REMINDER));
    }
}
