package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What claims may know of accidents, and say to them. */
@ApplicationScoped
public class Accidents {

    private final AccidentTable table;
    private final FormTable forms;
    private final LinkedClaims claims;
    private final MergedAccidents merged;
    private final AccidentDesk desk;
    private final Workers workers;
    private final Clock clock;

    Accidents(AccidentTable table, FormTable forms, LinkedClaims claims, MergedAccidents merged, AccidentDesk desk, Workers workers, Clock clock) {
        this.table = table;
        this.forms = forms;
        this.claims = claims;
        this.merged = merged;
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
     * @throws ProblemException NOT_FOUND, or ACCIDENT_MOVED_ON where nothing can be claimed from it
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

    /** The claims that rest on an accident, or on the one under which a duplicate goes on. */
    @Transactional
    public List<UUID> claimsOf(UUID accidentId) {
        return goingOn(accidentId).map(file -> claims.of(file.id())).orElse(List.of());
    }

    /** Where the papers of the accident lie on which a claim rests: with the accident, and with its duplicates. Empty for a claim that rests on none. */
    @Transactional
    public List<UUID> restedOn(UUID claimId) {
        return claims.accident(claimId).map(merged::with).orElse(List.of());
    }

    /**
     * The accident under which a duplicate goes on; no merge changes that until the transaction ends.
     *
     * @throws ProblemException NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID lockedGoingOn(UUID duplicateId) {
        AccidentFile file = table.locked(duplicateId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        while (file.accident().status() == AccidentStatus.DUPLICATE) {
            file = table.locked(file.accident().progress().duplicateOf()).orElseThrow();
        }
        return file.id();
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
                forms.stageOne(accident.id(), victim).map(form -> new AccidentCase.StageOne(form.absentSince(),
                        form.monthlyWage(), form.wageContinued())).orElse(null),
                forms.stageTwo(accident.id(), victim).map(form -> new AccidentCase.StageTwo(form.statedOn(),
                        form.incapacityDays(), form.diedOn(), form.lost())).orElse(null),
                workers.coverage(victim).orElse(null));
    }
}
