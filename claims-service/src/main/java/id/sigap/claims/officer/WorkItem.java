package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Escalation;
import id.sigap.claims.officer.rule.Mark;
import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.claims.officer.rule.Skill;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim in an officers' queue; no personal data in it. */
@Schema(name = "ReviewWork")
record WorkItem(UUID claimId, Programme programme, ClaimReason reason, Skill skill, @Schema(examples = "JKT01") String branch, Work.State state,
        @Schema(description = "Last day that is in time", examples = "2026-12-07") LocalDate dueOn, @Schema(description = "What comes next in its time") Mark nextMark,
        Escalation escalation, List<RiskFlag> risks, @Schema(description = "Whether an officer has recommended it") boolean recommended,
        @Schema(description = "Whether a supervisor is to approve it") boolean needsSupervisor, UUID assignedTo, Instant assignedAt) {

    static WorkItem of(Work work) {
        return new WorkItem(work.claimId(), work.programme(), work.reason(), work.skill(), work.branch(), work.state(), work.dueOn(), work.nextMark(), work.escalation(),
                work.risks(), work.recommendedBy() != null, work.needsSupervisor(), work.assignedTo(), work.assignedAt());
    }

    /** The place in a list, nearest due day first. */
    String place() {
        return dueOn + "/" + claimId;
    }
}
