package id.sigap.claims.pension;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer lets one child leave a children's pension. */
@ApplicationScoped
class ChildLeaves {

    private final PensionTable table;
    private final SharedPension shared;
    private final AdoptChildren adopt;
    private final PensionDesk desk;

    ChildLeaves(PensionTable table, SharedPension shared, AdoptChildren adopt, PensionDesk desk) {
        this.table = table;
        this.shared = shared;
        this.adopt = adopt;
        this.desk = desk;
    }

    /** @throws ProblemException PENSION_MOVED_ON where it has ended; PENSION_FACTS_UNFIT for a child that does not stand in it, or a ground on which no child leaves */
    @Transactional(Transactional.TxType.MANDATORY)
    void leave(UUID pensionId, UUID child, PensionCommand.End end, Hand by) {
        Pension pension = table.locked(pensionId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)).pension();
        if (!pension.goesOn()) {
            throw new ProblemException(ClaimsProblem.PENSION_MOVED_ON, pension.state().name());
        }
        adopt.into(pension);
        require(shared.children(pension).stream().anyMatch(other -> other.id().equals(child)), "childId");
        require(end.ground().ends(JpKind.CHILD) && end.ground() != EndGround.CLAIM_WITHDRAWN && end.ground() != EndGround.NO_CHILD_LEFT, "ground");
        desk.leave(pension, child, end, by);
    }

    private static void require(boolean met, String field) {
        if (!met) {
            throw new ProblemException(ClaimsProblem.PENSION_FACTS_UNFIT).field(field);
        }
    }
}
