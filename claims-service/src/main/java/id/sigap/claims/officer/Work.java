package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Escalation;
import id.sigap.claims.officer.rule.Mark;
import id.sigap.claims.officer.rule.ReviewTime;
import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.claims.officer.rule.Skill;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A claim as officers' work.
 *
 * @param nextMark   the moment that comes next
 * @param daysLeft   working days that are left once a pause ends; 0 where there is none
 * @param assignedTo null while it waits
 */
record Work(UUID claimId, State state, Skill skill, String branch, Escalation escalation, List<RiskFlag> risks, UUID recommendedBy, boolean needsSupervisor,
        ReviewTime time, LocalDate dueOn, int daysLeft, Mark nextMark, UUID assignedTo, Instant assignedAt, Programme programme, ClaimReason reason) {

    enum State {
        OPEN, PAUSED, CLOSED
    }

    static final String COLUMNS = """
            select w.claim_id, w.state, w.skill, w.branch, w.escalation, array_to_string(w.risks, ',') as risks, w.recommended_by, w.needs_supervisor, w.started_on,
                w.days, w.due_on, w.days_left, w.next_mark, w.assigned_to, w.assigned_at, c.programme, c.reason
            from review_work w join claim c on c.id = w.claim_id
            """;

    static Work of(Row row) throws SQLException {
        return new Work(row.uuid("claim_id"), row.constant(State.class, "state"), row.constant(Skill.class, "skill"), row.text("branch"),
                row.constant(Escalation.class, "escalation"), risks(row.text("risks")), row.uuid("recommended_by"), row.flag("needs_supervisor"),
                new ReviewTime(row.date("started_on"), row.integer("days")), row.date("due_on"), row.integer("days_left"), row.constant(Mark.class, "next_mark"),
                row.uuid("assigned_to"), row.instant("assigned_at"), row.constant(Programme.class, "programme"), row.constant(ClaimReason.class, "reason"));
    }

    static List<RiskFlag> risks(String names) {
        return names.isEmpty() ? List.of() : Arrays.stream(names.split(",")).map(RiskFlag::valueOf).toList();
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** Whether the queue that it is in is this officer's to see, skills apart. */
    boolean visibleTo(Officer officer) {
        return officer.sees(branch) && (officer.supervisor() || escalation != Escalation.SUPERVISOR);
    }
}
