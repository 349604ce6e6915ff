package id.sigap.claims.filing;

import id.sigap.claims.claim.Claimant;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.statement.Statement;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes of a request what is asked, and by whom. */
@ApplicationScoped
class Filings {

    private final OwnClaims own;
    private final Caller caller;

    Filings(OwnClaims own, Caller caller) {
        this.own = own;
        this.caller = caller;
    }

    /** @throws ProblemException REASON_NOT_OFFERED if the programme knows no such reason, or nobody claims it for oneself */
    Filing ofMember(Programme programme, ClaimReason reason, Statement statement) {
        if (!reason.isOf(programme) || !byMembers(reason)) {
            throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
        return new Filing(own.personId(), Claimant.member(caller.accountId(), own.personId()), programme, reason, statement);
    }

    private static boolean byMembers(ClaimReason reason) {
        return switch (reason) {
            case AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, PARTIAL_10, PARTIAL_30, CARE,
                    TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS,
                    TREATMENT_ABROAD, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK,
                    SCHOLARSHIP, OLD_AGE, JOB_LOSS -> true;
            // by those left behind, or by itself
            case DEATH, FUNERAL, PENSION_PAYMENT -> false;
        };
    }
}
