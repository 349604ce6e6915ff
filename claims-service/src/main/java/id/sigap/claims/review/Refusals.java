package id.sigap.claims.review;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.claim.RefusalReason;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;

/** What people read when a claim does not take what they asked. */
public final class Refusals {

    private Refusals() {
    }

    public static ProblemException of(RefusalReason reason, CaseFile file) {
        return switch (reason) {
            case APPROVER_IS_RECOMMENDER -> new ProblemException(ClaimsProblem.SECOND_OFFICER_REQUIRED);
            case OFFICER_IS_CLAIMANT -> new ProblemException(ClaimsProblem.OWN_CLAIM);
            case OFFICER_DECIDED_BEFORE -> new ProblemException(ClaimsProblem.OTHER_OFFICER_REQUIRED);
            case NOT_RECOMMENDED_YET -> new ProblemException(ClaimsProblem.NOT_RECOMMENDED_YET);
            case TOO_LATE -> new ProblemException(ClaimsProblem.APPEAL_TOO_LATE);
            case APPEALED_BEFORE -> new ProblemException(ClaimsProblem.APPEALED_BEFORE);
            case ALREADY_DONE, CLOSED, NOT_NOW, FOREIGN_ACCOUNT, OTHER_OPERATION, TOO_EARLY ->
                    new ProblemException(ClaimsProblem.CLAIM_MOVED_ON, file.claim().status());
        };
    }
}
