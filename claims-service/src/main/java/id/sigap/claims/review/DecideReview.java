package id.sigap.claims.review;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.RefusalReason;
import id.sigap.claims.claim.RejectionGround;
import id.sigap.claims.jht.TaxedAmount;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** An officer recommends, another approves, either may reject. */
@ApplicationScoped
class DecideReview {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Assessor assessor;

    DecideReview(ClaimDesk desk, CaseFiles files, Assessor assessor) {
        this.desk = desk;
        this.files = files;
        this.assessor = assessor;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile recommend(UUID claimId, UUID officer, String note) {
        return decide(claimId, claim -> new Act(new ClaimCommand.Recommend(officer), officer, note, List.of()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile approve(UUID claimId, UUID officer, String note) {
        return decide(claimId, claim -> approval(claim, officer, note));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile reject(UUID claimId, UUID officer, RejectionGround ground, String note) {
        return decide(claimId, claim -> new Act(new ClaimCommand.Reject(officer, ground), officer, note, List.of()));
    }

    private Act approval(Claim claim, UUID officer, String note) {
        if (claim.hold() == null) {
            return new Act(new ClaimCommand.Approve(officer, null), officer, note, List.of());
        }
        TaxedAmount amount = assessor.tax(claim, claim.hold());
        return new Act(new ClaimCommand.Approve(officer, assessor.payout(claim, amount)), officer, note, List.of(amount.reasoning().explanation()));
    }

    private CaseFile decide(UUID claimId, Function<Claim, Act> act) {
        ClaimDecision decision = desk.handle(claimId, act).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        CaseFile file = files.find(claimId).orElseThrow();
        return switch (decision) {
            case ClaimDecision.Accepted accepted -> file;
            case ClaimDecision.Refused refused -> throw problem(refused.reason(), file);
        };
    }

    private static ProblemException problem(RefusalReason reason, CaseFile file) {
        return switch (reason) {
            case APPROVER_IS_RECOMMENDER -> new ProblemException(ClaimsProblem.SECOND_OFFICER_REQUIRED);
            case OFFICER_IS_CLAIMANT -> new ProblemException(ClaimsProblem.OWN_CLAIM);
            case NOT_RECOMMENDED_YET -> new ProblemException(ClaimsProblem.NOT_RECOMMENDED_YET);
            case ALREADY_DONE, CLOSED, NOT_NOW, FOREIGN_ACCOUNT, OTHER_OPERATION, TOO_EARLY ->
                    new ProblemException(ClaimsProblem.CLAIM_MOVED_ON, file.claim().status());
        };
    }
}
