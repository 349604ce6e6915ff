package id.sigap.claims.casefile;

import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.StepDetail;
import id.sigap.contracts.claims.ClaimOutcome;

/** How a claim ended, as a code for analysts. */
final class Outcomes {

    private Outcomes() {
    }

    /** Null where the claim goes on. */
    static ClaimOutcome of(ClaimEvent.Stepped step) {
        return switch (step.step()) {
            case PAID -> ClaimOutcome.PAID;
            case PAYMENT_FAILED -> ClaimOutcome.PAYMENT_FAILED;
            case REFUSED_BY_RULES -> step.detail() == StepDetail.DATA_NEVER_CAME ? ClaimOutcome.DATA_NEVER_CAME : ClaimOutcome.RULES_NOT_MET;
            case HOLD_DECLINED -> step.detail() == StepDetail.ALREADY_HELD ? ClaimOutcome.BALANCE_HELD_ELSEWHERE : ClaimOutcome.NO_BALANCE;
            case REJECTED_BY_OFFICER -> ClaimOutcome.REJECTED_BY_OFFICER;
            case APPEAL_DISMISSED -> ClaimOutcome.APPEAL_DISMISSED;
            case WITHDRAWN -> ClaimOutcome.WITHDRAWN_BY_CLAIMANT;
            case EXPIRED -> ClaimOutcome.NO_FACE_IN_TIME;
            case CORRECTION_EXPIRED -> ClaimOutcome.NOT_CORRECTED_IN_TIME;
            case PAPERS_EXPIRED -> ClaimOutcome.PAPERS_NEVER_CAME;
            case FILED, RULES_MET, IDENTITY_ASKED, IDENTITY_ASKED_AGAIN, SELFIE_NOT_USABLE, SELFIE_NOT_MATCHED, FACE_CONFIRMED, FACE_ACCEPTED, SENT_TO_REVIEW, APPROVED_DIRECTLY,
                    RECOMMENDED, APPROVED_BY_OFFICERS, PAYOUT_WAITS, PAYOUT_ASKED, PAYMENT_UNDER_WAY, PAYMENT_AWAITS_BANK, PAYMENT_UNKNOWN, ACCOUNT_REPLACED, PAPERS_AWAITED,
                    PAPERS_COMPLETE, RETURNED, CORRECTED, AMENDED, INTERVIEW_REQUIRED, INTERVIEW_BOOKED, INTERVIEW_CANCELLED, INTERVIEW_HELD, INTERVIEW_MISSED, INTERVIEW_WAIVED,
                    APPROVED_BY_RULES, APPROVED_BY_OFFICER, APPEALED, APPEAL_UPHELD, REOPENED, CLAIMED_TWICE -> null;
        };
    }
}
