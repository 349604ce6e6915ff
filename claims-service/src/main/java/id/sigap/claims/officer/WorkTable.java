package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Escalation;
import id.sigap.claims.officer.rule.Mark;
import id.sigap.claims.officer.rule.ReviewTime;
import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.claims.officer.rule.Skill;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and changes officers' work, one row at a time. */
@ApplicationScoped
class WorkTable {

    private final Database db;
    private final Clock clock;

    WorkTable(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<Work> find(UUID claimId) {
        return db.first(Work.COLUMNS + "where w.claim_id = ?", Work::of, claimId);
    }

    /** Locked until the transaction ends. */
    Optional<Work> locked(UUID claimId) {
        return db.first(Work.COLUMNS + "where w.claim_id = ? for update of w", Work::of, claimId);
    }

    /** Puts a claim into a queue, unassigned, whatever was there before. */
    void enter(UUID claimId, Skill skill, String branch, Set<RiskFlag> risks, ReviewTime time, LocalDate dueOn) {
        db.update("""
                insert into review_work (claim_id, state, skill, branch, escalation, risks, needs_supervisor, started_on, days, due_on, next_mark, entered_at, changed_at)
                values (?, 'OPEN', ?, ?, 'NONE', ?, false, ?, ?, ?, 'HALF', ?, ?)
                on conflict (claim_id) do update set state = 'OPEN', skill = excluded.skill, branch = excluded.branch, escalation = 'NONE', risks = excluded.risks,
                    recommended_by = null, needs_supervisor = false, started_on = excluded.started_on, days = excluded.days, due_on = excluded.due_on,
                    days_left = null, next_mark = 'HALF', assigned_to = null, assigned_at = null, entered_at = excluded.entered_at, changed_at = excluded.changed_at""",
                claimId, skill, branch, risks, time.startedOn(), time.days(), dueOn, clock.instant(), clock.instant());
    }

    void pause(UUID claimId, int daysLeft) {
        db.update("update review_work set state = 'PAUSED', days_left = ?, assigned_to = null, assigned_at = null, recommended_by = null, changed_at = ? where claim_id = ?",
                daysLeft, clock.instant(), claimId);
    }

    void resume(UUID claimId, ReviewTime time, LocalDate dueOn) {
        db.update("update review_work set state = 'OPEN', days_left = null, started_on = ?, days = ?, due_on = ?, changed_at = ? where claim_id = ?",
                time.startedOn(), time.days(), dueOn, clock.instant(), claimId);
    }

    void close(UUID claimId) {
        db.update("update review_work set state = 'CLOSED', days_left = null, assigned_to = null, assigned_at = null, changed_at = ? where claim_id = ?", clock.instant(), claimId);
    }

    /** Who recommended it, and whether a supervisor is to approve it then. */
    void recommended(UUID claimId, UUID by, boolean needsSupervisor) {
        db.update("""
                update review_work set assigned_to = case when assigned_to = ? then null else assigned_to end,
                    assigned_at = case when assigned_to = ? then null else assigned_at end, recommended_by = ?, needs_supervisor = ?, changed_at = ?
                where claim_id = ?""", by, by, by, needsSupervisor, clock.instant(), claimId);
    }

    void assign(UUID claimId, UUID officer) {
        db.update("update review_work set assigned_to = ?, assigned_at = ?, changed_at = ? where claim_id = ?", officer, clock.instant(), clock.instant(), claimId);
    }

    void release(UUID claimId) {
        db.update("update review_work set assigned_to = null, assigned_at = null, changed_at = ? where claim_id = ?", clock.instant(), claimId);
    }

    void escalate(UUID claimId, Escalation escalation, String branch) {
        db.update("update review_work set escalation = ?, branch = ?, assigned_to = null, assigned_at = null, changed_at = ? where claim_id = ?", escalation, branch,
                clock.instant(), claimId);
    }

    void mark(UUID claimId, Mark next) {
        db.update("update review_work set next_mark = ?, changed_at = ? where claim_id = ?", next, clock.instant(), claimId);
    }

    /** The one with the nearest due day that nobody has and nobody else is about to take, locked; skips what was tried. */
    Optional<Work> nextFor(Officer officer, Collection<Skill> skills, Collection<UUID> tried) {
        return db.first(Work.COLUMNS + """
                where w.state = 'OPEN' and w.assigned_to is null and w.skill = any(?) and (? or w.branch = ?) and (? or w.escalation <> 'SUPERVISOR')
                    and (? or not (w.needs_supervisor and w.recommended_by is not null)) and w.recommended_by is distinct from ? and w.claim_id <> all(?)
                order by w.due_on, w.claim_id limit 1 for update of w skip locked""", Work::of, skills, officer.ofHeadOffice(), officer.branch(), officer.supervisor(),
                officer.supervisor(), officer.accountId(), tried);
    }

    /** How many claims an officer has. */
    int load(UUID officer) {
        return db.first("select count(*) as load from review_work where assigned_to = ?", row -> row.integer("load"), officer).orElse(0);
    }
}
