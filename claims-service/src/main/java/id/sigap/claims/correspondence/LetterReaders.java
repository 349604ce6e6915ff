package id.sigap.claims.correspondence;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who may read a claim's letters: its owner, and officers where officers have to do with the claim; their look is recorded. */
@ApplicationScoped
class LetterReaders {

    private final Caller caller;
    private final OwnClaims own;
    private final CaseFiles files;
    private final ReadsByOfficers reads;

    LetterReaders(Caller caller, OwnClaims own, CaseFiles files, ReadsByOfficers reads) {
        this.caller = caller;
        this.own = own;
        this.files = files;
        this.reads = reads;
    }

    /** @throws ProblemException NOT_FOUND for who may not */
    @Transactional(Transactional.TxType.MANDATORY)
    void require(UUID claimId, String what) {
        if (!isOfficer() || caller.personId().flatMap(person -> files.find(claimId, person)).isPresent()) {
            own.own(claimId);
            return;
        }
        if (files.find(claimId).filter(file -> !file.claim().straightThrough()).isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        reads.record(caller.accountId(), claimId, what);
    }

    private boolean isOfficer() {
        return caller.roles().contains(Role.OFFICER) || caller.roles().contains(Role.SUPERVISOR);
    }
}
