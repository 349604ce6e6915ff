package id.sigap.claims.accident;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.AccidentReporter;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
     * @throws ProblemException NOT_BOUND_YET for a member bound to nobody; INVALID_REQUEST for an employer or a hospital that names no worker
     */
    Reporter of(boolean namesWorker) {
        UUID account = caller.accountId();
        UUID person = caller.personId().orElse(null);
        boolean member = caller.roles().contains(Role.MEMBER);
        boolean employer = caller.roles().contains(Role.EMPLOYER);
        if ((employer || caller.roles().contains(Role.HOSPITAL)) && (namesWorker || !member)) {
            if (!namesWorker) {
                throw new ProblemException(CommonProblem.INVALID_REQUEST).field("worker");
            }
            return employer ? new Reporter(AccidentReporter.EMPLOYER, account, person, named(caller.npp()), null)
                    : new Reporter(AccidentReporter.HOSPITAL, account, person, null, named(caller.facility()));
        }
        if (person == null) {
            throw new ProblemException(MembershipProblem.NOT_BOUND_YET);
        }
        return Reporter.person(namesWorker ? AccidentReporter.CO_WORKER : AccidentReporter.WORKER, account, person);
    }

    private static <T> T named(Optional<T> inToken) {
        return inToken.orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
    }
}
