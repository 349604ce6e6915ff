package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Clocks;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Takes the form of a stage. */
@ApplicationScoped
class SendForm {

    private final AccidentDesk desk;
    private final FormTable forms;
    private final Clock clock;

    SendForm(AccidentDesk desk, FormTable forms, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.clock = clock;
    }

    /** @throws ProblemException INVALID_REQUEST that names the field at fault, or why the accident refuses */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile stageOne(AccidentFile file, Who by, StageOneForm form) {
        Instant now = clock.instant();
        form.fault(day(file), LegalDays.of(now)).ifPresent(SendForm::refuse);
        AccidentFile after = desk.act(file.id(), new AccidentCommand.SendStageOne(by, now), Remark.NONE);
        return keep(after, AccidentStage.STAGE_I, form, by.accountId(), now);
    }

    /** @throws ProblemException as above, and STAGE_ONE_MISSING */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile stageTwo(AccidentFile file, Who by, StageTwoForm form) {
        Instant now = clock.instant();
        form.fault(day(file), LegalDays.of(now)).ifPresent(SendForm::refuse);
        AccidentFile after = desk.act(file.id(), new AccidentCommand.SendStageTwo(by, now, stated(file, form), form.outcome()), Remark.NONE);
        return keep(after, AccidentStage.STAGE_II, form, by.accountId(), now);
    }

    /** The hour of the doctor's statement where it was told, else the last of its day: nobody is late by a guess. */
    private static Instant stated(AccidentFile file, StageTwoForm form) {
        Instant told = file.accident().progress().careEndedAt();
        return told != null && LegalDays.of(told).equals(form.statedOn()) ? told
                : form.statedOn().plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant().minusMillis(1);
    }

    private AccidentFile keep(AccidentFile file, AccidentStage stage, Object form, UUID by, Instant at) {
        forms.add(file.id(), file.accident().victimId(), stage, form, by, at);
        return file;
    }

    private static LocalDate day(AccidentFile file) {
        return LegalDays.of(file.accident().told().happenedAt());
    }

    private static void refuse(String field) {
        throw new ProblemException(CommonProblem.INVALID_REQUEST).field(field);
    }
}
