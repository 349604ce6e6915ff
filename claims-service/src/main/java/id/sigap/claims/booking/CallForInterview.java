package id.sigap.claims.booking;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.contracts.claims.ClaimStatus;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the claimant for an interview as soon as officers have a claim that is approved after one only; nobody should wait for an approval that can't come. */
@ApplicationScoped
class CallForInterview implements ClaimMoved {

    private final RequiredInterview required;
    private final ClaimDesk desk;
    private final TellOfInterview tell;

    CallForInterview(RequiredInterview required, ClaimDesk desk, TellOfInterview tell) {
        this.required = required;
        this.desk = desk;
        this.tell = tell;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        boolean entered = step.to() == ClaimStatus.IN_REVIEW && step.from() != ClaimStatus.IN_REVIEW;
        if (entered && required.of(claim, claim.gross()) == RequiredInterview.Need.REQUIRED) {
            desk.handle(claim.id(), now -> Act.of(new ClaimCommand.NoteInterview(ClaimStep.INTERVIEW_REQUIRED, null, ClaimEvent.Actor.SYSTEM)));
            tell.required(claim);
        }
    }
}
