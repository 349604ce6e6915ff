package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What happens after the report: notes, further care, the end of the care, another outcome. */
@ApplicationScoped
class FollowUp {

    private final AccidentDesk desk;
    private final Clock clock;

    FollowUp(AccidentDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws ProblemException INVALID_REQUEST for a day before the accident or after today, or why the accident refuses */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile note(AccidentFile file, Who by, ActRequest.FollowUp told) {
        requireDay(file, told.day());
        boolean care = switch (told.kind()) {
            case NOTE -> false;
            case FURTHER_CARE -> true;
        };
        return desk.act(file.id(), new AccidentCommand.Note(by, care), new Remark(told.day(), told.note()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile careEnded(AccidentFile file, Who by, ActRequest.CareEnd told) {
        Instant stated = told.statedAt();
        if (stated.isBefore(file.accident().told().happenedAt()) || stated.isAfter(clock.instant())) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("statedAt");
        }
        return desk.act(file.id(), new AccidentCommand.EndCare(by, stated), new Remark(LegalDays.of(stated), told.note()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile outcome(AccidentFile file, Who by, ActRequest.OutcomeChange told) {
        requireDay(file, told.day());
        return desk.act(file.id(), new AccidentCommand.ChangeOutcome(by, told.outcome()), new Remark(told.day(), told.note()));
    }

    private void requireDay(AccidentFile file, LocalDate day) {
        if (day.isBefore(LegalDays.of(file.accident().told().happenedAt())) || day.isAfter(LegalDays.of(clock.instant()))) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("day");
        }
    }
}
