package id.sigap.claims.booking;

import id.sigap.claims.interview.rule.InterviewDecision;
import id.sigap.claims.interview.rule.InterviewRefusal;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import java.util.function.Supplier;

/** What an interview's refusals are to clients. */
final class Problems {

    private Problems() {
    }

    /** @throws ProblemException where it was refused: what was done on the way is undone */
    static void requireAccepted(InterviewDecision decision, Supplier<InterviewState> state) {
        if (decision instanceof InterviewDecision.Refused(InterviewRefusal reason)) {
            throw problem(reason, state);
        }
    }

    private static ProblemException problem(InterviewRefusal reason, Supplier<InterviewState> state) {
        return switch (reason) {
            case NOTHING_BOOKED, ALREADY_BOOKED, ALREADY_HELD, WITH_SUPERVISOR, NOT_WITH_SUPERVISOR ->
                    new ProblemException(ClaimsProblem.INTERVIEW_MOVED_ON, state.get());
            case SLOT_TOO_SOON -> new ProblemException(ClaimsProblem.SLOT_TOO_SOON).field("slotId");
            case TOO_LATE_TO_CHANGE -> new ProblemException(ClaimsProblem.INTERVIEW_CHANGE_TOO_LATE);
            case NO_MOVES_LEFT -> new ProblemException(ClaimsProblem.INTERVIEW_NO_MOVES_LEFT);
            case NOT_YET -> new ProblemException(ClaimsProblem.INTERVIEW_NOT_YET);
            case OTHER_OFFICER -> new ProblemException(ClaimsProblem.NOT_YOUR_INTERVIEW);
            case OFFICER_IS_CLAIMANT -> new ProblemException(ClaimsProblem.OWN_CLAIM);
            case OFFICER_RECOMMENDED -> new ProblemException(ClaimsProblem.INTERVIEWER_RECOMMENDED);
        };
    }
}
