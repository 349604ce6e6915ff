package id.sigap.claims.pension;

import id.sigap.claims.jp.Confirmation;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.rules.RuleBook;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks for the yearly confirmation, again when it is due, and suspends the pension when it is late. */
@ApplicationScoped
class AskConfirmation implements TimerHandler {

    private final PensionDesk desk;
    private final PensionTable table;
    private final PensionHistory history;
    private final PensionPublisher publisher;
    private final PensionTimes times;
    private final LegalDays days;
    private final RuleBook book;

    AskConfirmation(PensionDesk desk, PensionTable table, PensionHistory history, PensionPublisher publisher, PensionTimes times, LegalDays days, RuleBook book) {
        this.desk = desk;
        this.table = table;
        this.history = history;
        this.publisher = publisher;
        this.times = times;
        this.days = days;
        this.book = book;
    }

    @Override
    public String kind() {
        return PensionTimes.CONFIRMATION;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID id = UUID.fromString(timer.key());
        QuarkusTransaction.requiringNew().run(() -> table.locked(id).ifPresent(this::ask));
        return Outcome.done();
    }

    private void ask(PensionFile file) {
        Pension pension = file.pension();
        Confirmation asked = pension.confirmation(book);
        switch (pension.state()) {
            case PensionState.Running running -> {
                if (asked.isLateOn(days.today())) {
                    desk.handle(pension.id(), new PensionCommand.MissConfirmation(days.today(), asked.latest()), null);
                } else {
                    history.add(pension, PensionStep.CONFIRMATION_ASKED, null, null);
                    publisher.state(pension, file.accountId(), PensionChange.CONFIRMATION_ASKED);
                    times.scheduleConfirmation(pension);
                }
            }
            // whoever lets it go on sets the time anew
            case PensionState.Suspended suspended -> {
            }
            case PensionState.Ended ended -> {
            }
        }
    }
}
