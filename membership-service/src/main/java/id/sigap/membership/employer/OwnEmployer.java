package id.sigap.membership.employer;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets an employer's account see its own NPP only: another's looks as if it did not exist. */
@ApplicationScoped
public class OwnEmployer {

    private final Caller caller;
    private final Employers employers;

    OwnEmployer(Caller caller, Employers employers) {
        this.caller = caller;
        this.employers = employers;
    }

    /** @throws ProblemException NOT_FOUND if the path names any other NPP than the caller's */
    public Npp npp(String path) {
        return Npp.read(path).filter(npp -> caller.npp().filter(npp::equals).isPresent())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("npp"));
    }

    /** @throws ProblemException EMPLOYER_NOT_REGISTERED if the caller's NPP has no record yet */
    public Employer registered(String path) {
        return employers.byNpp(npp(path)).orElseThrow(() -> new ProblemException(MembershipProblem.EMPLOYER_NOT_REGISTERED));
    }
}
