package id.sigap.claims.accident;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** As what the caller tells of an accident: never from the body alone. */
@ApplicationScoped
class Reporters {

    private final Caller caller;

    Reporters(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param namesWorker whether the report names another worker
     * @throws ProblemException NOT_BOUND_YET for a member bound to nobody; INVALID_REQUEST for an employer who names no worker
     */
    Reporter of(boolean namesWorker) {
        UUID account = caller.accountId();
        UUID person = caller.personId().orElse(null);
        boolean member = caller.roles().contains(Role.MEMBER);
        if (caller.roles().contains(Role.EMPLOYER) && (namesWorker || !member)) {
            if (!namesWorker) {
                throw new ProblemException(CommonProblem.INVALID_REQUEST).field("worker");
            }
            Npp npp = caller.npp().orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
            return new Reporter(AccidentReporter.EMPLOYER, account, person, npp);
        }
        if (person == null) {
            throw new ProblemException(MembershipProblem.NOT_BOUND_YET);
        }
        return new Reporter(namesWorker ? AccidentReporter.CO_WORKER : AccidentReporter.WORKER, account, person, null);
    }
}
