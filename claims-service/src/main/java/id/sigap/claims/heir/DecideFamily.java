package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathCommand;
import id.sigap.claims.heir.death.DeathGround;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;

/** Officers settle who the family are: one proposes, and where that is more than what all have declared, another confirms. */
@ApplicationScoped
class DecideFamily {

    private final DeathDesk desk;
    private final DeathFiles files;
    private final DeathCases cases;

    DecideFamily(DeathDesk desk, DeathFiles files, DeathCases cases) {
        this.desk = desk;
        this.files = files;
        this.cases = cases;
    }

    /** @param proposed makes the facts from the case */
    @Transactional(Transactional.TxType.MANDATORY)
    DeathFile propose(UUID caseId, UUID officer, Function<DeathFile, DeathFacts> proposed, String why) {
        DeathFile file = locked(caseId, officer);
        DeathFacts facts = proposed.apply(file);
        return desk.moved(desk.handle(file, new DeathCommand.Propose(officer, !file.declaredByAll(facts)), facts, officer, why));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    DeathFile confirm(UUID caseId, UUID officer, String why) {
        return desk.moved(desk.handle(locked(caseId, officer), new DeathCommand.Confirm(officer), null, officer, why));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    DeathFile refuse(UUID caseId, UUID officer, DeathGround ground, String why) {
        return desk.moved(desk.handle(locked(caseId, officer), new DeathCommand.Refuse(officer, ground), null, officer, why));
    }

    private DeathFile locked(UUID caseId, UUID officer) {
        DeathFile file = files.lock(caseId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (cases.concerns(file, officer)) {
            throw new ProblemException(ClaimsProblem.FAMILY_MATTER);
        }
        return file;
    }
}
