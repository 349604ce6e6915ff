package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The caller's own claims; another's claim is not found, whoever asks. */
@ApplicationScoped
public class OwnClaims {

    private final Caller caller;
    private final CaseFiles files;

    OwnClaims(Caller caller, CaseFiles files) {
        this.caller = caller;
        this.files = files;
    }

    /** @throws ProblemException NOT_BOUND_YET while the account is bound to nobody */
    public UUID personId() {
        return caller.personId().orElseThrow(() -> new ProblemException(MembershipProblem.NOT_BOUND_YET));
    }

    /** @throws ProblemException NOT_FOUND */
    public CaseFile own(UUID claimId) {
        return files.find(claimId, personId()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
