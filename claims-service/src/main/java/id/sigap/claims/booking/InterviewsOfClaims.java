package id.sigap.claims.booking;

import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.interview.InterviewDesk;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives a booked interview back when its claim has ended or been decided. */
@ApplicationScoped
class InterviewsOfClaims implements ClaimMoved {

    private final InterviewDesk interviews;

    InterviewsOfClaims(InterviewDesk interviews) {
        this.interviews = interviews;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        boolean over = switch (step.to()) {
            case APPROVED, REJECTED, WITHDRAWN -> step.from() != step.to();
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID ->
                    false;
        };
        if (over) {
            interviews.claimEnded(claim.id());
        }
    }
}
