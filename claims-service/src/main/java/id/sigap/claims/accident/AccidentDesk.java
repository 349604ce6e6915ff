package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.AccidentDecision;
import id.sigap.claims.accident.course.AccidentMachine;
import id.sigap.claims.accident.course.AccidentStep;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Opens accidents and passes commands to them: locks, asks {@link AccidentMachine}, keeps the answer, says what follows. */
@ApplicationScoped
class AccidentDesk {

    private final AccidentTable table;
    private final StepTable steps;
    private final AccidentPublisher publisher;
    private final Reminders reminders;
    private final Workers workers;
    private final ClaimsConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    AccidentDesk(AccidentTable table, StepTable steps, AccidentPublisher publisher, Reminders reminders, Workers workers, ClaimsConfig config,
            Clock clock, MeterRegistry metrics) {
        this.table = table;
        this.steps = steps;
        this.publisher = publisher;
        this.reminders = reminders;
        this.workers = workers;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Keeps an accident just told of. @param owner whose key seals what is said about it */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(AccidentFile file, AccidentDecision.Line line, Remark remark, UUID owner) {
        table.insert(file);
        steps.add(file.id(), line, remark, owner, file.changedAt());
        publisher.opened(file);
        publisher.fact(file);
        if (file.accident().victimId() != null) {
            reminders.set(file.accident(), AccidentStage.STAGE_I, file.changedAt());
        }
        metrics.counter("accidents.reported", "reporter", file.reporter().name(), "status", file.accident().status().name()).increment();
    }

    /** @throws ProblemException where the accident refuses, or is not there */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile act(UUID accidentId, AccidentCommand command, Remark remark) {
        return switch (handle(accidentId, command, remark)) {
            case AccidentDecision.Accepted accepted -> table.find(accidentId).orElseThrow();
            case AccidentDecision.Refused refused -> throw problem(accidentId, refused);
        };
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AccidentDecision handle(UUID accidentId, AccidentCommand command, Remark remark) {
        AccidentFile file = table.locked(accidentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        requireRoom(accidentId, command);
        AccidentDecision decision = AccidentMachine.decide(file.accident(), command);
        if (decision instanceof AccidentDecision.Accepted accepted) {
            keep(file, accepted, remark);
        }
        return decision;
    }

    private void keep(AccidentFile before, AccidentDecision.Accepted accepted, Remark remark) {
        Instant now = clock.instant();
        Accident next = accepted.accident();
        AccidentFile after = before.with(next, cover(before, next), now);
        if (accepted.line().step() == AccidentStep.REMINDED) {
            after = after.reminded(AccidentStage.valueOf(accepted.line().detail().name()), now);
        }
        table.update(after);
        steps.add(after.id(), accepted.line(), remark, next.victimId() == null ? next.openedBy() : next.victimId(), now);
        publisher.state(after);
        if (accepted.line().from() != accepted.line().to()) {
            publisher.fact(after);
        }
        follow(after, accepted.line().step(), now);
        metrics.counter("accidents.steps", "step", accepted.line().step().name()).increment();
    }

    private void follow(AccidentFile file, AccidentStep step, Instant now) {
        if (step == AccidentStep.MATCHED) {
            reminders.set(file.accident(), AccidentStage.STAGE_I, now);
        } else if (step == AccidentStep.CARE_ENDED || step == AccidentStep.REPORTED_AGAIN && file.accident().progress().stageTwoAt() == null) {
            reminders.set(file.accident(), AccidentStage.STAGE_II, now);
        }
    }

    /** Data travel: what was not known at the report is looked up again, and so is what protected on another day. */
    private Cover cover(AccidentFile before, Accident next) {
        boolean sameDay = LegalDays.of(before.accident().told().happenedAt()).equals(LegalDays.of(next.told().happenedAt()));
        if (next.victimId() == null || before.cover().known() && sameDay) {
            return before.cover();
        }
        return workers.protecting(next.victimId(), LegalDays.of(next.told().happenedAt()), null).map(Cover::of).orElse(Cover.NONE);
    }

    /** The parties' own lines are bounded; a report of a further person always finds room. */
    private void requireRoom(UUID accidentId, AccidentCommand command) {
        boolean bounded = switch (command.by().actor()) {
            case WORKER, CO_WORKER, EMPLOYER, HOSPITAL -> !(command instanceof AccidentCommand.AddReport);
            case OFFICER, SYSTEM -> false;
        };
        if (bounded && steps.count(accidentId) >= config.accident().mostSteps()) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_IS_FULL);
        }
    }

    private ProblemException problem(UUID accidentId, AccidentDecision.Refused refused) {
        return switch (refused.reason()) {
            case STAGE_ONE_MISSING -> new ProblemException(ClaimsProblem.STAGE_ONE_MISSING);
            case STAGE_TWO_MISSING -> new ProblemException(ClaimsProblem.STAGE_TWO_MISSING);
            case OFFICER_IS_INVOLVED -> new ProblemException(ClaimsProblem.OWN_ACCIDENT);
            case SAME_ACCIDENT -> new ProblemException(CommonProblem.INVALID_REQUEST).field("accidentId");
            case NOT_NOW, ENDED, NOT_THE_REPORTER, OTHERS_REPORTED, ONLY_REPORT ->
                    new ProblemException(ClaimsProblem.ACCIDENT_MOVED_ON, table.find(accidentId).orElseThrow().accident().status());
        };
    }
}
