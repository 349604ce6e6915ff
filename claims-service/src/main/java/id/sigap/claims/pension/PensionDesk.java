package id.sigap.claims.pension;

import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.pension.course.PensionDecision;
import id.sigap.claims.pension.course.PensionMachine;
import id.sigap.claims.pension.course.PensionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Passes commands to pensions: locks, asks {@link PensionMachine}, keeps the answer, sets the times. */
@ApplicationScoped
class PensionDesk {

    private final PensionTable table;
    private final PensionHistory history;
    private final PensionTimes times;

    PensionDesk(PensionTable table, PensionHistory history, PensionTimes times) {
        this.table = table;
        this.history = history;
        this.times = times;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(PensionFile file) {
        table.add(file);
        history.add(file.pension(), PensionStep.GRANTED, null, null);
        times.scheduleNextMonth(file.pension());
        times.scheduleConfirmation(file.pension());
    }

    /** @param by null where no officer acts; empty if there is no such pension */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<PensionDecision> handle(UUID pensionId, PensionCommand command, Hand by) {
        return table.locked(pensionId).map(file -> {
            PensionDecision decision = PensionMachine.decide(file.pension(), command);
            if (decision instanceof PensionDecision.Accepted(Pension after)) {
                table.save(after);
                follow(file.pension(), after, command, by);
            }
            return decision;
        });
    }

    private void follow(Pension before, Pension after, PensionCommand command, Hand by) {
        history.add(after, step(command), command instanceof PensionCommand.Pay pay ? pay.month() : null, by);
        switch (after.state()) {
            case PensionState.Running running -> {
                if (before.state() instanceof PensionState.Suspended) {
                    if (command instanceof PensionCommand.Confirm) {
                        history.add(after, PensionStep.RESUMED, null, null);
                    }
                    times.payNow(after);
                    // its timer may have come and gone meanwhile
                    times.scheduleConfirmation(after);
                }
            }
            // nothing is paid until it goes on
            case PensionState.Suspended suspended -> {
            }
            case PensionState.Ended ended -> times.cancel(after);
        }
        if (after.goesOn() && !after.confirmedOn().equals(before.confirmedOn())) {
            times.scheduleConfirmation(after);
        }
    }

    private static PensionStep step(PensionCommand command) {
        return switch (command) {
            case PensionCommand.Pay pay -> PensionStep.MONTH_ASKED;
            case PensionCommand.MissConfirmation missed -> PensionStep.SUSPENDED;
            case PensionCommand.Confirm confirm -> PensionStep.CONFIRMED;
            case PensionCommand.Suspend suspend -> PensionStep.SUSPENDED;
            case PensionCommand.Resume resume -> PensionStep.RESUMED;
            case PensionCommand.End end -> PensionStep.ENDED;
        };
    }
}
