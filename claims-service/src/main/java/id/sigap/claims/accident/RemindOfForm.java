package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Reminds of the form of a stage that has not come, before its deadline ends. */
@ApplicationScoped
class RemindOfForm implements TimerHandler {

    private final AccidentDesk desk;
    private final AccidentTable table;
    private final Reminders reminders;
    private final Clock clock;

    RemindOfForm(AccidentDesk desk, AccidentTable table, Reminders reminders, Clock clock) {
        this.desk = desk;
        this.table = table;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reminders.KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        Reminders.Key key = Reminders.Key.read(timer.key());
        QuarkusTransaction.requiringNew().run(() -> table.locked(key.accidentId()).filter(file -> isDue(file, key))
                .ifPresent(file -> desk.handle(key.accidentId(), new AccidentCommand.Remind(Who.SYSTEM, key.stage()), Remark.NONE)));
        return Outcome.done();
    }

    /** The timer may fire twice, and the deadline may have moved since it was set. */
    private boolean isDue(AccidentFile file, Reminders.Key key) {
        Instant now = clock.instant();
        return reminders.from(file.accident(), key.stage()).filter(from -> !now.isBefore(from))
                .filter(from -> file.remindedOf() != key.stage() || file.remindedAt().isBefore(from)).isPresent();
    }
}
