package id.sigap.claims.harm;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A supervisor says what it means that one harm was claimed twice. */
@ApplicationScoped
class SettleDouble {

    private final DoubleCases cases;
    private final CaseFiles files;

    SettleDouble(DoubleCases cases, CaseFiles files) {
        this.cases = cases;
        this.files = files;
    }

    /** @throws ProblemException NOT_FOUND, OWN_CLAIM, INVALID_REQUEST for what only a claim's end finds, CLAIM_MOVED_ON where it is settled or not so */
    @Transactional(Transactional.TxType.MANDATORY)
    DoubleCases.Case settle(UUID claimId, DoubleFinding finding, UUID supervisor, String note) {
        DoubleCases.Case pair = cases.locked(claimId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        CaseFile kept = files.find(claimId).orElseThrow();
        requireNotOwn(kept, supervisor);
        requireNotOwn(files.find(pair.ofClaim()).orElseThrow(), supervisor);
        if (finding == DoubleFinding.ONE_ENDED) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("finding");
        }
        boolean bothPaid = pair.status() == ClaimStatus.PAID && pair.ofStatus() == ClaimStatus.PAID;
        if (pair.finding() != null || finding == DoubleFinding.PAID_TWICE && !bothPaid) {
            throw new ProblemException(ClaimsProblem.CLAIM_MOVED_ON, pair.status());
        }
        cases.settle(claimId, kept.claim().personId(), finding, supervisor, note);
        return cases.locked(claimId).orElseThrow();
    }

    private static void requireNotOwn(CaseFile file, UUID supervisor) {
        if (file.claim().accountId().equals(supervisor)) {
            throw new ProblemException(ClaimsProblem.OWN_CLAIM);
        }
    }
}
