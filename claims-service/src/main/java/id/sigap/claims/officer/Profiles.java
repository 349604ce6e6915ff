package id.sigap.claims.officer;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what officers may take. */
@ApplicationScoped
class Profiles {

    private final Database db;
    private final WorkTable works;
    private final Idleness idleness;
    private final WorkLog log;
    private final Clock clock;

    Profiles(Database db, WorkTable works, Idleness idleness, WorkLog log, Clock clock) {
        this.db = db;
        this.works = works;
        this.idleness = idleness;
        this.log = log;
        this.clock = clock;
    }

    Optional<OfficerProfile> find(UUID accountId) {
        return db.first(OfficerProfile.COLUMNS + "where account_id = ?", OfficerProfile::of, accountId);
    }

    /** Locked until the transaction ends: one officer takes one claim at a time. */
    Optional<OfficerProfile> locked(UUID accountId) {
        return db.first(OfficerProfile.COLUMNS + "where account_id = ? for update", OfficerProfile::of, accountId);
    }

    /**
     * Who is away gives back what is assigned.
     *
     * @throws ProblemException FORBIDDEN for an officer of another branch, now or then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void put(OfficerProfile profile, Officer supervisor) {
        Optional<OfficerProfile> before = locked(profile.accountId());
        if (!supervisor.sees(profile.branch()) || before.isPresent() && !supervisor.sees(before.get().branch())) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        db.update("""
                insert into officer_profile (account_id, branch, skills, capacity, away_until, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id) do update set branch = excluded.branch, skills = excluded.skills, capacity = excluded.capacity,
                    away_until = excluded.away_until, changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                profile.accountId(), profile.branch(), profile.skills(), profile.capacity(), profile.awayUntil(), supervisor.accountId(), clock.instant());
        log.add(null, WorkLog.What.PROFILE_CHANGED, profile.accountId(), supervisor.accountId(),
                profile.branch() + " " + profile.skills() + " " + profile.capacity() + " " + profile.awayUntil());
        if (profile.awayUntil() != null && clock.instant().isBefore(profile.awayUntil())) {
            giveBackAll(profile.accountId(), supervisor.accountId());
        }
    }

    /** Bounded by the capacity that a profile can have. */
    private void giveBackAll(UUID officer, UUID actor) {
        List<UUID> assigned = db.list("select claim_id from review_work where assigned_to = ? order by claim_id for update", row -> row.uuid("claim_id"), officer);
        for (UUID claimId : assigned) {
            works.release(claimId);
            idleness.stop(claimId);
            log.add(claimId, WorkLog.What.RELEASED, officer, actor, "AWAY");
        }
    }
}
