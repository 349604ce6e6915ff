package id.sigap.claims.officer;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.officer.rule.Fitness;
import id.sigap.claims.officer.rule.OfficerAct;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives claims to officers and takes them back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Assignments {

    private final WorkTable works;
    private final Profiles profiles;
    private final ReviewGate gate;
    private final CaseFiles files;
    private final Idleness idleness;
    private final WorkLog log;
    private final OfficerConfig config;
    private final Database db;
    private final Clock clock;

    Assignments(WorkTable works, Profiles profiles, ReviewGate gate, CaseFiles files, Idleness idleness, WorkLog log, OfficerConfig config, Database db, Clock clock) {
        this.works = works;
        this.profiles = profiles;
        this.gate = gate;
        this.files = files;
        this.idleness = idleness;
        this.log = log;
        this.config = config;
        this.db = db;
        this.clock = clock;
    }

    /**
     * The claim with the nearest due day that this officer may decide; empty where none waits.
     *
     * @throws ProblemException OFFICER_CANNOT_TAKE for who has no profile, is away or has enough
     */
    Optional<Work> next(Officer officer) {
        OfficerProfile profile = profiles.locked(officer.accountId()).orElseThrow(() -> unfit(Fitness.Unfit.NO_PROFILE));
        profile.with(works.load(officer.accountId())).now(clock.instant()).ifPresent(reason -> {
            throw unfit(reason);
        });
        List<UUID> tried = new ArrayList<>();
        while (tried.size() < config.tries()) {
            Optional<Work> work = works.nextFor(officer, profile.skills(), tried);
            if (work.isEmpty() || mayDecide(work.get(), officer.accountId())) {
                return work.map(found -> give(found, officer.accountId(), officer.accountId()));
            }
            tried.add(work.get().claimId());
        }
        return Optional.empty();
    }

    /** @throws ProblemException ASSIGNMENT_REQUIRED where another has it, or nobody; a supervisor gives back any */
    Work release(UUID claimId, Officer officer) {
        Work work = visible(claimId, officer);
        if (work.assignedTo() == null || !officer.supervisor() && !work.assignedTo().equals(officer.accountId())) {
            throw new ProblemException(ClaimsProblem.ASSIGNMENT_REQUIRED);
        }
        return takeBack(work, officer.accountId(), "GIVEN_BACK");
    }

    /** By a supervisor: whoever had it has it no more. */
    Work assign(UUID claimId, UUID assignee, Officer supervisor) {
        // the profile before the work: the order in which whoever takes the next one locks them
        OfficerProfile profile = profiles.locked(assignee).orElseThrow(() -> unfit(Fitness.Unfit.NO_PROFILE));
        Work work = visible(claimId, supervisor);
        profile.with(works.load(assignee)).forQueue(work.skill(), work.branch(), clock.instant()).ifPresent(reason -> {
            throw unfit(reason);
        });
        if (assignee.equals(work.recommendedBy()) || !mayDecide(work, assignee)) {
            throw unfit(Fitness.Unfit.CONFLICT_OF_INTEREST);
        }
        return give(work, assignee, supervisor.accountId());
    }

    /** From then on this officer decides nothing of it. */
    void declareConflict(UUID claimId, ConflictRequest.Ground ground, Officer officer) {
        Work work = visible(claimId, officer);
        int fresh = db.update("insert into officer_conflict (claim_id, officer_id, ground, declared_at) values (?, ?, ?, ?) on conflict do nothing", claimId,
                officer.accountId(), ground, clock.instant());
        if (fresh > 0) {
            log.add(claimId, WorkLog.What.CONFLICT_DECLARED, officer.accountId(), officer.accountId(), ground.name());
        }
        if (officer.accountId().equals(work.assignedTo())) {
            takeBack(work, officer.accountId(), "CONFLICT");
        }
    }

    /** Locked. */
    private Work visible(UUID claimId, Officer officer) {
        return works.locked(claimId).filter(work -> work.open() && work.visibleTo(officer)).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private boolean mayDecide(Work work, UUID officer) {
        Claim claim = files.find(work.claimId()).map(CaseFile::claim).orElseThrow();
        OfficerAct act = claim.status() == ClaimStatus.APPEALED ? OfficerAct.HEAR : work.recommendedBy() == null ? OfficerAct.RECOMMEND : OfficerAct.APPROVE;
        return gate.conflict(act, claim, officer).isEmpty();
    }

    private Work give(Work work, UUID officer, UUID actor) {
        works.assign(work.claimId(), officer);
        idleness.watch(work.claimId(), officer);
        log.add(work.claimId(), WorkLog.What.ASSIGNED, officer, actor, work.assignedTo() == null ? null : "INSTEAD_OF " + work.assignedTo());
        return works.find(work.claimId()).orElseThrow();
    }

    private Work takeBack(Work work, UUID actor, String why) {
        works.release(work.claimId());
        idleness.stop(work.claimId());
        log.add(work.claimId(), WorkLog.What.RELEASED, work.assignedTo(), actor, why);
        return works.find(work.claimId()).orElseThrow();
    }

    private static ProblemException unfit(Fitness.Unfit reason) {
        return new ProblemException(ClaimsProblem.OFFICER_CANNOT_TAKE, reason).with("reason", reason);
    }
}
