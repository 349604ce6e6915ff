package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** What claims may know of accidents, and say to them. */
@ApplicationScoped
public class Accidents {

    private final AccidentTable table;
    private final FormTable forms;
    private final LinkedClaims claims;
    private final AccidentDesk desk;
    private final Workers workers;
    private final Clock clock;

    Accidents(AccidentTable table, FormTable forms, LinkedClaims claims, AccidentDesk desk, Workers workers, Clock clock) {
        this.table = table;
        this.forms = forms;
        this.claims = claims;
        this.desk = desk;
        this.workers = workers;
        this.clock = clock;
    }

    /** The accident, or the one under which a duplicate goes on; empty for none, and while nobody was found for the report. */
    @Transactional
    public Optional<AccidentCase> find(UUID accidentId) {
        return goingOn(accidentId).filter(file -> file.accident().victimId() != null).map(this::asCase);
    }

    /**
     * A claim rests on this accident. Again for the same claim: nothing happens.
     *
     * @return the accident that goes on; no merge changes that until the transaction ends
     * @throws id.sigap.platform.problem.ProblemException NOT_FOUND, or ACCIDENT_MOVED_ON where nothing can be claimed from it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID linkClaim(UUID accidentId, UUID claimId) {
        UUID id = goingOn(accidentId).map(AccidentFile::id).orElse(accidentId);
        table.locked(id);
        if (!claims.of(id).contains(claimId)) {
            desk.act(id, new AccidentCommand.LinkClaim(Who.SYSTEM, claimId), Remark.NONE);
            claims.add(id, claimId, clock.instant());
        }
        return id;
    }

    private Optional<AccidentFile> goingOn(UUID accidentId) {
        Optional<AccidentFile> file = table.find(accidentId);
        // the other may have been merged later; what has ended takes nothing over, so this comes to an end
        while (file.isPresent() && file.get().accident().status() == AccidentStatus.DUPLICATE) {
            file = table.find(file.get().accident().progress().duplicateOf());
        }
        return file;
    }

    private AccidentCase asCase(AccidentFile file) {
        Accident accident = file.accident();
        UUID victim = accident.victimId();
        Cover cover = file.cover().known() ? file.cover()
                : workers.protecting(victim, LegalDays.of(accident.told().happenedAt()), null).map(Cover::of).orElse(Cover.NONE);
        return new AccidentCase(accident.id(), accident.status(), victim, cover.membershipId(), cover.segment(), cover.employerId(),
                cover.employerId() == null ? null : workers.npp(cover.employerId()).orElse(null), accident.told().happenedAt(), accident.cause(),
                accident.told().reportedAt(), accident.progress().outcome(),
                forms.stageOne(accident.id(), victim).map(form -> new AccidentCase.StageOne(accident.progress().stageOneAt(), form.absentSince(),
                        form.monthlyWage(), form.wageContinued())).orElse(null),
                forms.stageTwo(accident.id(), victim).map(form -> new AccidentCase.StageTwo(accident.progress().stageTwoAt(), form.statedOn(),
                        form.incapacityDays(), form.diedOn(), form.lost())).orElse(null),
                workers.coverage(victim).orElse(null));
    }
}
