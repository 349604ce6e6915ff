package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.pension.course.PensionDecision;
import id.sigap.claims.pension.course.PensionMachine;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.contracts.claims.PensionChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Passes commands to pensions: locks, asks {@link PensionMachine}, keeps the answer, sets the times. */
@ApplicationScoped
class PensionDesk {

    private final PensionTable table;
    private final PensionHistory history;
    private final PensionPublisher publisher;
    private final PensionTimes times;
    private final SharedPension shared;

    PensionDesk(PensionTable table, PensionHistory history, PensionPublisher publisher, PensionTimes times, SharedPension shared) {
        this.table = table;
        this.history = history;
        this.publisher = publisher;
        this.times = times;
        this.shared = shared;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void begin(PensionFile file) {
        table.add(file);
        history.add(file.pension(), PensionStep.GRANTED, null, null);
        publisher.state(file.pension(), file.accountId(), PensionChange.GRANTED);
        times.scheduleNextMonth(file.pension());
        times.scheduleConfirmation(file.pension());
    }

    /** What is asked to be paid from now on goes there. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changeAccount(PensionFile file, BankAccount account) {
        table.saveAccount(file.pension(), account);
        history.add(file.pension(), PensionStep.ACCOUNT_CHANGED, null, null);
        publisher.state(file.pension(), file.accountId(), PensionChange.ACCOUNT_CHANGED);
    }

    /**
     * A child leaves a children's pension, which goes on for the others; with the last one it ends.
     *
     * @param by null where no officer acts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void leave(Pension pension, UUID child, PensionCommand.End end, Hand by) {
        boolean goesOn = shared.left(pension, child, end.ground(), end.on());
        history.add(pension, PensionStep.CHILD_LEFT, null, by);
        if (!goesOn) {
            // whose death it was is not the recipient's
            handle(pension.id(), new PensionCommand.End(end.ground() == EndGround.DEATH ? EndGround.NO_CHILD_LEFT : end.ground(), end.on()), by);
        }
    }

    /** The turn of a month has come. @param asked whether anything is paid for it */
    @Transactional(Transactional.TxType.MANDATORY)
    void noteMonth(Pension pension, YearMonth month, boolean asked) {
        history.add(pension, asked ? PensionStep.MONTH_ASKED : PensionStep.MONTH_EMPTY, month, null);
    }

    /** @param by null where no officer acts; empty if there is no such pension */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<PensionDecision> handle(UUID pensionId, PensionCommand command, Hand by) {
        return table.locked(pensionId).map(file -> {
            PensionDecision decision = PensionMachine.decide(file.pension(), command);
            if (decision instanceof PensionDecision.Accepted(Pension after)) {
                table.save(after);
                follow(file.pension(), after, command, by);
                change(file.pension(), after, command).ifPresent(change -> publisher.state(after, file.accountId(), change));
            }
            return decision;
        });
    }

    private void follow(Pension before, Pension after, PensionCommand command, Hand by) {
        step(command).ifPresent(step -> history.add(after, step, null, by));
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
            case PensionState.Ended ended -> {
                times.cancel(after);
                shared.ended(after, ended);
            }
        }
        if (after.goesOn() && !after.confirmedOn().equals(before.confirmedOn())) {
            times.scheduleConfirmation(after);
        }
    }

    /** Empty for a month: whether anything is asked for it is known only then. */
    private static Optional<PensionStep> step(PensionCommand command) {
        return switch (command) {
            case PensionCommand.Pay pay -> Optional.empty();
            case PensionCommand.MissConfirmation missed -> Optional.of(PensionStep.SUSPENDED);
            case PensionCommand.Confirm confirm -> Optional.of(PensionStep.CONFIRMED);
            case PensionCommand.Suspend suspend -> Optional.of(PensionStep.SUSPENDED);
            case PensionCommand.Resume resume -> Optional.of(PensionStep.RESUMED);
            case PensionCommand.End end -> Optional.of(PensionStep.ENDED);
        };
    }

    /** What the recipient may be told; empty for a month, which is a claim of its own. */
    private static Optional<PensionChange> change(Pension before, Pension after, PensionCommand command) {
        return switch (command) {
            case PensionCommand.Pay pay -> Optional.empty();
            case PensionCommand.MissConfirmation missed -> Optional.of(PensionChange.SUSPENDED_UNCONFIRMED);
            case PensionCommand.Confirm confirm -> Optional.of(before.state().name() == after.state().name() ? PensionChange.CONFIRMED : PensionChange.RESUMED);
            case PensionCommand.Suspend suspend -> Optional.of(PensionChange.SUSPENDED);
            case PensionCommand.Resume resume -> Optional.of(PensionChange.RESUMED);
            case PensionCommand.End end -> Optional.of(PensionChange.ENDED);
        };
    }
}
