package id.sigap.claims.filing;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.review.Refusals;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Hands a returned claim in again. */
@ApplicationScoped
class CorrectClaim {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Assessor assessor;
    private final PapersCheck papers;

    CorrectClaim(ClaimDesk desk, CaseFiles files, Assessor assessor, PapersCheck papers) {
        this.desk = desk;
        this.files = files;
        this.assessor = assessor;
        this.papers = papers;
    }

    /** @param statement in the place of the one before; null where that stands */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile correct(CaseFile file, Statement statement) {
        if (statement != null && file.claim().status() == ClaimStatus.RETURNED) {
            desk.replaceStatement(file.claim().id(), statement);
            assessor.assess(file.claim());
        }
        ClaimDecision decision = desk.handle(file.claim().id(), claim -> Act.of(new ClaimCommand.Correct(
                claim.status() == ClaimStatus.RETURNED ? papers.of(claim) : null))).orElseThrow();
        CaseFile now = files.find(file.claim().id()).orElseThrow();
        return switch (decision) {
            case ClaimDecision.Accepted accepted -> now;
            case ClaimDecision.Refused refused -> throw Refusals.of(refused.reason(), now);
        };
    }
}
