package id.sigap.payment.bill;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** The NPP of a path, if the caller acts for it. */
@ApplicationScoped
class OwnNpp {

    private final Caller caller;

    OwnNpp(Caller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException if the caller acts for another, or it is none */
    Npp of(String npp) {
        return Npp.read(npp).filter(asked -> caller.npp().filter(asked::equals).isPresent())
                .orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
    }
}
