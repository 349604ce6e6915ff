package id.sigap.claims.booking;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.StepDetail;
import id.sigap.claims.interview.InterviewChanged;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewEvent;
import id.sigap.claims.interview.rule.Outcome;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows on the claim's timeline what became of its interview. */
@ApplicationScoped
class InterviewsOnTimeline implements InterviewChanged {

    private final ClaimDesk desk;

    InterviewsOnTimeline(ClaimDesk desk) {
        this.desk = desk;
    }

    @Override
    public void changed(Interview interview, InterviewEvent event) {
        switch (event) {
            case BOOKED, MOVED -> note(interview, ClaimStep.INTERVIEW_BOOKED, null, ClaimEvent.Actor.MEMBER);
            case CANCELLED -> note(interview, ClaimStep.INTERVIEW_CANCELLED, null, ClaimEvent.Actor.MEMBER);
            case CALLED_OFF -> note(interview, ClaimStep.INTERVIEW_CANCELLED, null, ClaimEvent.Actor.SYSTEM);
            case HELD -> note(interview, ClaimStep.INTERVIEW_HELD, interview.outcome() == Outcome.CONFIRMED ? StepDetail.CONFIRMED : StepDetail.IN_DOUBT,
                    ClaimEvent.Actor.SYSTEM);
            case MISSED -> note(interview, ClaimStep.INTERVIEW_MISSED, StepDetail.NO_SHOW, ClaimEvent.Actor.SYSTEM);
            case REFERRED, REOPENED, REMINDER -> {
            }
        }
    }

    /** A claim that has gone another way meanwhile does not take it. */
    private void note(Interview interview, ClaimStep step, StepDetail detail, ClaimEvent.Actor who) {
        desk.handle(interview.claimId(), claim -> Act.of(new ClaimCommand.NoteInterview(step, detail, who)));
    }
}
